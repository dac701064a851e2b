package nastavnik.platform.broker;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialAlteration;
import org.apache.kafka.clients.admin.UserScramCredentialDeletion;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;

/**
 * Lets in the accounts that have a password, with the rights they should have, and nobody else:
 * what was given by hand or in former times is taken back.
 */
final class Admission {

    private static final ScramMechanism MECHANISM = ScramMechanism.SCRAM_SHA_512;
    private static final int ITERATIONS = 8192;

    private final Admin admin;
    private final Map<String, String> passwords;

    /**
     * @param passwords by variable; an account without one is not let in
     */
    Admission(Admin admin, Map<String, String> passwords) {
        this.admin = admin;
        this.passwords = passwords;
    }

    /** Comes back when the broker acts on it. */
    void admit(Collection<Account> accounts) throws ExecutionException, InterruptedException {
        List<Account> admitted = accounts.stream().filter(this::hasPassword).toList();
        Set<AclBinding> rights = new HashSet<>();
        admitted.forEach(account -> rights.addAll(account.rights()));
        giveOnly(rights);
        givePasswords(admitted);
        Set<String> names = admitted.stream().map(Account::name).collect(Collectors.toSet());
        Settled.await("accounts", () -> rights().equals(rights) && names().equals(names));
    }

    private boolean hasPassword(Account account) {
        return !passwords.getOrDefault(account.passwordVariable(), "").isBlank();
    }

    private void giveOnly(Set<AclBinding> wanted) throws ExecutionException, InterruptedException {
        Set<AclBinding> surplus = rights();
        surplus.removeAll(wanted);
        admin.deleteAcls(surplus.stream().map(AclBinding::toFilter).toList()).all().get();
        admin.createAcls(wanted).all().get();
    }

    private void givePasswords(List<Account> admitted)
            throws ExecutionException, InterruptedException {
        List<UserScramCredentialAlteration> changes = new ArrayList<>();
        Set<String> surplus = names();
        for (Account account : admitted) {
            surplus.remove(account.name());
            changes.add(
                    new UserScramCredentialUpsertion(
                            account.name(),
                            new ScramCredentialInfo(MECHANISM, ITERATIONS),
                            passwords.getOrDefault(account.passwordVariable(), "")));
        }
        surplus.forEach(name -> changes.add(new UserScramCredentialDeletion(name, MECHANISM)));
        admin.alterUserScramCredentials(changes).all().get();
    }

    private Set<AclBinding> rights() throws ExecutionException, InterruptedException {
        return new HashSet<>(admin.describeAcls(AclBindingFilter.ANY).values().get());
    }

    private Set<String> names() throws ExecutionException, InterruptedException {
        return new HashSet<>(admin.describeUserScramCredentials().users().get());
    }
}
