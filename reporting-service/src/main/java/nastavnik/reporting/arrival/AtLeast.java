package nastavnik.reporting.arrival;

import nastavnik.platform.web.BadInput;
import nastavnik.reporting.facts.Facts;
import nastavnik.reporting.facts.Family;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an answer must have seen: positions as answers tell them ({@code pairing.pair=3.0.17;…}), or
 * aggregates with the revision a command answered ({@code pairing.pair/{id}@4}); several apart by
 * {@code ;}.
 */
public record AtLeast(List<Wish> wishes) {

    private static final Pattern POSITION =
            Pattern.compile("([a-z.-]+)=(\\d{1,18}(?:\\.\\d{1,18})*)");
    private static final Pattern REVISION =
            Pattern.compile("([a-z.-]+)/([A-Za-z0-9._-]{1,100})@(\\d{1,18})");
    private static final int LONGEST = 8000;

    /** One of the wishes. */
    sealed interface Wish {

        boolean isMet(Positions positions, Facts facts);
    }

    private record Read(String topic, List<Long> offsets) implements Wish {

        @Override
        public boolean isMet(Positions positions, Facts facts) {
            for (int partition = 0; partition < offsets.size(); partition++) {
                if (!positions.reach(topic, partition, offsets.get(partition))) {
                    return false;
                }
            }
            return true;
        }
    }

    private record Seen(String topic, String id, long revision) implements Wish {

        @Override
        public boolean isMet(Positions positions, Facts facts) {
            return facts.family(topic).map(Family::roster).stream()
                    .anyMatch(
                            roster -> {
                                int number = roster.find(id);
                                return number >= 0 && roster.revision(number) >= revision;
                            });
        }
    }

    /**
     * Reads the parameter {@code at-least}.
     *
     * @throws BadInput if it is neither
     */
    public static AtLeast parse(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return new AtLeast(List.of());
        }
        if (text.length() > LONGEST) {
            throw BadInput.at("at-least", "at-least");
        }
        return new AtLeast(Arrays.stream(text.split(";")).map(AtLeast::wish).toList());
    }

    boolean isMet(Positions positions, Facts facts) {
        return wishes.stream().allMatch(wish -> wish.isMet(positions, facts));
    }

    private static Wish wish(String text) {
        Matcher position = POSITION.matcher(text.strip());
        if (position.matches()) {
            return new Read(
                    position.group(1),
                    Arrays.stream(position.group(2).split("\\.")).map(Long::valueOf).toList());
        }
        Matcher revision = REVISION.matcher(text.strip());
        if (revision.matches()) {
            return new Seen(
                    revision.group(1), revision.group(2), Long.parseLong(revision.group(3)));
        }
        throw BadInput.at("at-least", "at-least");
    }
}
