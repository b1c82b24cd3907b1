package ae.istibaq.sandbox.pages;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where the reader is, for the link to the same page in the other language. */
public record PageAddress(String pathAndQuery) {

    static PageAddress here() {
        var uri = ServletUriComponentsBuilder.fromCurrentRequest().build().toUri();
        return new PageAddress(uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()));
    }

    public String in(String language) {
        return ServletUriComponentsBuilder.fromUriString(pathAndQuery)
                .replaceQueryParam("lang", language)
                .build(true)
                .toUriString();
    }
}
