package org.gangju.platform.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.module.Title;
import org.gangju.spi.privacy.PersonRecord;
import org.gangju.spi.privacy.PersonRecords;
import org.springframework.stereotype.Component;

/**
 * The key that the audit hashes a member's values with. Without it nothing that the audit's entries say of the member can
 * be matched, while their chain stays whole. A copy has no key: it says nothing about anybody.
 */
@Component
class PersonKeyRecords implements PersonRecords {

    private final PersonKeys keys;

    PersonKeyRecords(PersonKeys keys) {
        this.keys = keys;
    }

    @Override
    public String key() {
        return "audit-key";
    }

    @Override
    public Title title() {
        return new Title("审计记录中个人信息的密钥", "The key of what the audit says");
    }

    @Override
    public Set<String> tables() {
        return Set.of("person_key");
    }

    @Override
    public int erase(long member, LocalDate today) {
        keys.destroy(MemberView.TYPE_NAME + ":" + member);
        return 1;
    }

    @Override
    public List<PersonRecord> of(long member, int most, boolean restricted) {
        return List.of();
    }
}
