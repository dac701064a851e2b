package nastavnik.platform.acting;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;

import org.jspecify.annotations.Nullable;

/**
 * Carries a trace from a request through Kafka to whatever follows from it (W3C {@code
 * traceparent}).
 */
public final class Traces {

    private static final int PARTS = 4;

    private final Tracer tracer;

    public Traces(Tracer tracer) {
        this.tracer = tracer;
    }

    /** The current trace as a header; none outside of one. */
    public @Nullable String parent() {
        Span span = tracer.currentSpan();
        if (span == null) {
            return null;
        }
        TraceContext context = span.context();
        return "00-" + context.traceId() + "-" + context.spanId() + "-01";
    }

    /** The current trace's id, for people to quote; none outside of one. */
    public @Nullable String id() {
        Span span = tracer.currentSpan();
        return span == null ? null : span.context().traceId();
    }

    /** Does something as part of the trace a header names. */
    public void within(@Nullable String parent, String name, Runnable work) {
        Span span = following(parent, name);
        try (Tracer.SpanInScope _ = tracer.withSpan(span)) {
            work.run();
        } finally {
            span.end();
        }
    }

    private Span following(@Nullable String parent, String name) {
        String[] parts = parent == null ? new String[0] : parent.split("-", -1);
        if (parts.length != PARTS) {
            return tracer.nextSpan().name(name).start();
        }
        TraceContext context =
                tracer.traceContextBuilder()
                        .traceId(parts[1])
                        .spanId(parts[2])
                        .sampled(true)
                        .build();
        return tracer.spanBuilder().setParent(context).name(name).start();
    }
}
