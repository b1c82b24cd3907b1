package ae.istibaq.web.browser;

/** The screens: every page is looked at on a phone and a desktop; 320 pixels is the least that must do. */
public enum Width {
    NARROW(320, 640),
    PHONE(390, 844),
    DESKTOP(1280, 900);

    final int pixels;
    final int height;

    Width(int pixels, int height) {
        this.pixels = pixels;
        this.height = height;
    }
}
