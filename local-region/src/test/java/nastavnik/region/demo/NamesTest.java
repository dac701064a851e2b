package nastavnik.region.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Nobody is called a thing a register of births would not write. */
class NamesTest {

    private final Words words = new Words();

    @Test
    void surnameGivenNameAndPatronymicAgreeInGender() {
        var men = forms("patronymics", 0);
        var women = forms("patronymics", 1);

        for (var name : names(1, 2000)) {
            boolean woman = women.contains(name[2]);
            assertThat(words.list(woman ? "given.female" : "given.male")).contains(name[1]);
            assertThat(forms("surnames", woman ? 1 : 0)).contains(name[0]);
            assertThat(woman || men.contains(name[2])).isTrue();
        }
    }

    @Test
    void bothGendersOccurAndNoNameTwice() {
        var names = names(2, 2000);

        assertThat(names.stream().map(name -> String.join(" ", name))).doesNotHaveDuplicates();
        assertThat(names.stream().filter(name -> forms("patronymics", 1).contains(name[2])).count())
                .isBetween(800L, 1200L);
    }

    @Test
    void theSameSeedGivesTheSameNames() {
        assertThat(names(3, 100)).usingRecursiveComparison().isEqualTo(names(3, 100));
    }

    @Test
    void noGivenNameIsOfBothGenders() {
        var men = new HashSet<>(words.list("given.male"));

        men.retainAll(words.list("given.female"));

        assertThat(men).isEmpty();
    }

    private List<String> forms(String key, int gender) {
        return words.list(key).stream().map(both -> both.split("/", -1)[gender]).toList();
    }

    private List<String[]> names(long seed, int count) {
        var names = new Names(words, new Random(seed));
        return Stream.generate(names::next).limit(count).map(name -> name.split(" ", -1)).toList();
    }
}
