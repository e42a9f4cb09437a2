package bd.spbmu.query.registry;

import static org.assertj.core.api.Assertions.assertThat;

import bd.spbmu.kernel.registry.Gender;
import bd.spbmu.projections.ReadableSeals;
import bd.spbmu.projections.registry.PersonView;
import bd.spbmu.projections.registry.PersonViews;
import bd.spbmu.projections.registry.Persons;
import bd.spbmu.query.ExampleLoader;
import bd.spbmu.query.TestRegistry;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = {TestRegistry.class, ExampleLoader.class})
class OpenedRecordsTest {

    @Autowired
    private PersonViews persons;

    @Test
    void an_erased_person_leaves_only_statistics() {
        ReadableSeals withoutKey = new ReadableSeals();
        withoutKey.destroy(Persons.id(28).value());
        PersonView view = persons.person(Persons.id(28)).orElseThrow();

        BeneficiaryRecord record = new OpenedRecords(withoutKey).record(view, null, null, List.of());

        assertThat(record.erased()).isTrue();
        assertThat(record.nameBn()).isNull();
        assertThat(record.birthDate()).isNull();
        assertThat(record.presentAddress().text()).isNull();
        assertThat(record.identifiers()).allMatch(one -> one.number() == null);
        assertThat(record.gender()).isEqualTo(Gender.FEMALE);
        assertThat(record.birthYear()).isEqualTo(1952);
    }

    @Test
    void a_number_shows_its_last_four_digits() {
        assertThat(OpenedRecords.masked("1234567890")).isEqualTo("******7890");
        assertThat(OpenedRecords.masked(null)).isNull();
    }
}
