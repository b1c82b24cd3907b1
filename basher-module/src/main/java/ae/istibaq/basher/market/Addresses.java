package ae.istibaq.basher.market;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The addresses of a view, which can be shared: its page and the tables of its charts. */
final class Addresses {

    static final String MARKET = "/basher/market";

    private Addresses() {}

    static String page(View view) {
        return address(MARKET, view);
    }

    static String table(String chart, View view) {
        return address(MARKET + "/" + chart + ".csv", view);
    }

    private static String address(String path, View view) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        add(address, Request.EMIRATE, view.emirate());
        add(address, Request.AREA, view.area());
        add(address, Request.FORM, view.form());
        add(
                address,
                Request.ACTIVITY,
                view.activity() == null ? null : view.activity().code());
        add(address, Request.FROM, view.from());
        add(address, Request.TO, view.to());
        return address.encode().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable Object value) {
        if (value != null) {
            address.queryParam(name, value);
        }
    }
}
