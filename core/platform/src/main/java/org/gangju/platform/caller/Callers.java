package org.gangju.platform.caller;

import java.util.Locale;
import java.util.Optional;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.caller.Scope;
import org.gangju.spi.caller.Territory.Place;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Works out for whom and within which scope a credential acts. */
@Component
class Callers {

    private final Places places;

    Callers(Places places) {
        this.places = places;
    }

    /**
     * The caller that holds {@code credential}.
     *
     * @param actingCode the code of the organization that it wants to act for; without one it acts for its own
     * @throws CodedException when there is no such organization within the credential's scope
     */
    Caller resolve(Credential credential, @Nullable String actingCode, Locale locale) {
        Place own = own(credential);
        Optional<Place> acting = actingCode == null ? standing(own) : Optional.of(named(actingCode, own));
        return new Caller(
                credential.id(),
                credential.tier(),
                credential.permissions(),
                own == null ? Scope.WHOLE : own.scope(),
                acting.map(place -> place.scope().organizations()).orElse(null),
                locale);
    }

    private @Nullable Place own(Credential credential) {
        Long organizationId = credential.organizationId();
        if (organizationId == null) {
            return null;
        }
        return places.ofId(organizationId)
                .orElseThrow(() -> new CodedException(ErrorCode.FORBIDDEN, "credentialWithoutOrganization"));
    }

    private Optional<Place> standing(@Nullable Place own) {
        return own == null ? places.first() : Optional.of(own);
    }

    private Place named(String code, @Nullable Place own) {
        return places.ofCode(code)
                .filter(place -> place.within(own))
                .orElseThrow(() -> new CodedException(ErrorCode.NOT_FOUND, "actingOrganizationNotFound", code));
    }
}
