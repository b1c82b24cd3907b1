package ae.istibaq.core.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The name of a service: its platform and its room, which also begins its message keys and parameters.
 *
 * @param value for example osrati.familybook
 */
public record ServiceKey(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("(osrati|basher)\\.[a-z]+");

    @JsonCreator
    public ServiceKey {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A service is named platform.room: " + value);
        }
    }

    /** The platform's name: osrati or basher. */
    public String platform() {
        return value.substring(0, value.indexOf('.'));
    }

    /** A message key of the service. */
    public String text(String part) {
        return value + "." + part;
    }

    @Override
    public String toString() {
        return value;
    }
}
