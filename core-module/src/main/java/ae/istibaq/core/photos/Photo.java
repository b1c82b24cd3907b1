package ae.istibaq.core.photos;

/** A picture the portal has drawn anew: an upright JPEG that carries nothing but the picture. */
final class Photo {

    private final byte[] jpeg;
    private final byte[] preview;
    private final int width;
    private final int height;

    Photo(byte[] jpeg, byte[] preview, int width, int height) {
        this.jpeg = jpeg.clone();
        this.preview = preview.clone();
        this.width = width;
        this.height = height;
    }

    byte[] jpeg() {
        return jpeg.clone();
    }

    /** The same, small. */
    byte[] preview() {
        return preview.clone();
    }

    /** In pixels. */
    int width() {
        return width;
    }

    /** In pixels. */
    int height() {
        return height;
    }
}
