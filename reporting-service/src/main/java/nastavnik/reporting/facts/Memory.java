package nastavnik.reporting.facts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import java.util.function.Supplier;

/** Keeps what was worked out of the facts for the questions asked last, as long as the facts. */
public final class Memory {

    /** Today and some days of the past; a region's question weighs some ten megabytes. */
    private static final int QUESTIONS = 8;

    private final Cache<Object, Object> kept =
            Caffeine.newBuilder().maximumSize(QUESTIONS).executor(Runnable::run).build();

    /** What is kept of a question; at first what is supplied. */
    public <T> T of(Object question, Class<T> type, Supplier<T> first) {
        return type.cast(kept.get(question, _ -> first.get()));
    }
}
