package nastavnik.platform.web;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;

/** What a token must say beside its issuer and audience, which the settings name. */
@AutoConfiguration
class TokenConfiguration {

    /** A token without an end would open the door for ever. */
    @Bean
    OAuth2TokenValidator<Jwt> tokensEnd() {
        JwtTimestampValidator times = new JwtTimestampValidator();
        times.setAllowEmptyExpiryClaim(false);
        return times;
    }
}
