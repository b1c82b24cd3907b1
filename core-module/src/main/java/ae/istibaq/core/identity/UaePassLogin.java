package ae.istibaq.core.identity;

import ae.istibaq.core.shared.BilingualText;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.shared.Language;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.stereotype.Component;

/** Turns what UAE PASS says of a person into the person's account; refuses who isn't verified. */
@Component
class UaePassLogin implements OAuth2UserService<OAuth2UserRequest, OAuth2User> {

    /** The person's UAE PASS account is unverified (SOP1) or a visitor's. */
    static final String NOT_ELIGIBLE = "uaepass_not_eligible";

    private static final String UNREADABLE = "uaepass_profile_unreadable";

    private final DefaultOAuth2UserService userinfo;
    private final Accounts accounts;
    private final LoginTrail trail;
    private final StaffRoles staff;
    private final PageLanguage pageLanguage;
    private final ApplicationEventPublisher publisher;

    UaePassLogin(
            UaePassClient client,
            Accounts accounts,
            LoginTrail trail,
            StaffRoles staff,
            PageLanguage pageLanguage,
            ApplicationEventPublisher publisher) {
        this.userinfo = client.userinfo();
        this.accounts = accounts;
        this.trail = trail;
        this.staff = staff;
        this.pageLanguage = pageLanguage;
        this.publisher = publisher;
    }

    @Override
    public OAuth2User loadUser(OAuth2UserRequest request) {
        UaePassProfile profile = profile(userinfo.loadUser(request).getAttributes());
        EmiratesId person = profile.emiratesId();
        if (!profile.verified() || person == null) {
            throw new OAuth2AuthenticationException(NOT_ELIGIBLE);
        }
        BilingualText name = profile.name();
        if (name == null) {
            throw new OAuth2AuthenticationException(UNREADABLE);
        }
        Language language = pageLanguage.ofTheRequestUnderWay();
        Account account = accounts.logIn(profile, person, name, language);
        // Before anyone is in, so that nobody is whose login the trail does not hold.
        trail.cameIn(account);
        publisher.publishEvent(new CustomerLoggedIn(person));
        return new Known(
                new Customer(account.id(), account.emiratesId(), account.name(), account.language(), staff.of(person)));
    }

    private static UaePassProfile profile(Map<String, Object> attributes) {
        try {
            return UaePassProfile.of(attributes);
        } catch (IllegalArgumentException e) {
            // The cause is left out: it could quote what is known of the person.
            throw new OAuth2AuthenticationException(new OAuth2Error(UNREADABLE));
        }
    }

    /** The customer in the shape that the login filter hands on; nothing else of the profile is kept. */
    record Known(Customer customer) implements OAuth2User {

        @Override
        public Map<String, Object> getAttributes() {
            return Map.of();
        }

        @Override
        public List<GrantedAuthority> getAuthorities() {
            return LoggedIn.authorities(customer);
        }

        @Override
        public String getName() {
            return customer.account().toString();
        }
    }
}
