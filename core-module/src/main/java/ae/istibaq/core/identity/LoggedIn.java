package ae.istibaq.core.identity;

import java.util.ArrayList;
import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** The proof, for Spring Security, that a customer is logged in. */
public final class LoggedIn extends AbstractAuthenticationToken {

    private static final GrantedAuthority CUSTOMER = new SimpleGrantedAuthority("ROLE_CUSTOMER");
    private static final long serialVersionUID = 1;

    @SuppressWarnings("serial") // Never serialised: sessions keep the account's key only.
    private final Customer customer;

    public LoggedIn(Customer customer) {
        super(authorities(customer));
        this.customer = customer;
        setAuthenticated(true);
    }

    static List<GrantedAuthority> authorities(Customer customer) {
        List<GrantedAuthority> authorities = new ArrayList<>(List.of(CUSTOMER));
        customer.roles().forEach(role -> authorities.add(new SimpleGrantedAuthority(role.authority())));
        return authorities;
    }

    @Override
    public Customer getPrincipal() {
        return customer;
    }

    @Override
    public String getName() {
        return customer.account().toString();
    }

    @Override
    public Object getCredentials() {
        return "";
    }
}
