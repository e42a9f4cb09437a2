package bd.spbmu.infra.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bd.spbmu.kernel.BlindIndex;
import bd.spbmu.kernel.PersonalField;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.Sealed;
import bd.spbmu.kernel.Seals;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(classes = StoreTestApplication.class)
class SealedPersonsTest {

    private static final String NAME = "মোছাঃ রহিমা খাতুন";

    @Autowired
    Seals seals;

    @Autowired
    BlindIndex blind;

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactions;

    @DynamicPropertySource
    static void inAFolderOfItsOwn(DynamicPropertyRegistry settings) throws IOException {
        String folder = Files.createTempDirectory("sealed-persons").toString();
        settings.add("registry.data", () -> folder);
    }

    @Test
    void open_for_the_field_they_were_sealed_for_and_no_other() {
        Sealed sealed = seals.seal(UUID.randomUUID(), PersonalField.NAME_BN, NAME);
        assertThat(sealed.text()).startsWith("s1.").doesNotContain("রহিমা");
        assertThat(sealed).hasToString("***");
        assertThat(seals.open(PersonalField.NAME_BN, sealed)).contains(NAME);
        assertThatThrownBy(() -> seals.open(PersonalField.MOTHER, sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void never_look_alike_even_with_the_same_name() {
        UUID subject = UUID.randomUUID();
        assertThat(seals.seal(subject, PersonalField.NAME_BN, NAME))
                .isNotEqualTo(seals.seal(subject, PersonalField.NAME_BN, NAME));
    }

    @Test
    void are_gone_for_ever_once_their_key_is_destroyed() {
        UUID subject = UUID.randomUUID();
        Sealed sealed = seals.seal(subject, PersonalField.NAME_BN, NAME);
        seals.destroy(subject);
        seals.destroy(subject);
        assertThat(seals.open(PersonalField.NAME_BN, sealed)).isEmpty();
        assertThatThrownBy(() -> seals.seal(subject, PersonalField.NAME_BN, NAME))
                .isInstanceOf(Refusal.class)
                .hasMessage("subject-erased");
        assertThat(database.sql("SELECT COUNT(*) FROM subject_key WHERE subject = ? AND wrapped IS NULL")
                        .param(subject)
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void cannot_begin_under_an_id_that_was_destroyed_before_it_was_known() {
        UUID subject = UUID.randomUUID();
        seals.destroy(subject);
        assertThatThrownBy(() -> seals.seal(subject, PersonalField.NAME_BN, NAME))
                .hasMessage("subject-erased");
    }

    @Test
    void keep_their_key_also_when_the_work_around_them_is_rolled_back() {
        UUID subject = UUID.randomUUID();
        Sealed sealed = new TransactionTemplate(transactions).execute(status -> {
            Sealed made = seals.seal(subject, PersonalField.NAME_BN, NAME);
            status.setRollbackOnly();
            return made;
        });
        assertThat(seals.open(PersonalField.NAME_BN, Objects.requireNonNull(sealed)))
                .contains(NAME);
    }

    @Test
    void are_found_by_keyed_hashes_that_differ_by_purpose() {
        String hash = blind.hash("identity", "NID:1234567890123");
        assertThat(hash).hasSize(32).matches("[0-9a-f]+").isEqualTo(blind.hash("identity", "NID:1234567890123"));
        assertThat(blind.hash("account", "NID:1234567890123")).isNotEqualTo(hash);
        assertThat(blind.hash("identit", "yNID:1234567890123")).isNotEqualTo(hash);
    }
}
