package ae.istibaq.basher.names;

import ae.istibaq.core.parameters.Confidence;
import java.util.regex.Pattern;

/**
 * A network on which a business may want the same name.
 *
 * @param key such as instagram
 * @param handles what a handle of it must look like
 * @param page its address before the handle, for people to look by themselves
 * @param confidence how sure the shape of its handles is
 */
record Network(String key, String name, Pattern handles, String page, Confidence confidence) {

    static Network of(String[] row) {
        return new Network(row[0], row[1], Pattern.compile(row[2]), row[3], Confidence.valueOf(row[4]));
    }

    boolean takes(String handle) {
        return handles.matcher(handle).matches();
    }
}
