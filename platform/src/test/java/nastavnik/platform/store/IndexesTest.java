package nastavnik.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import nastavnik.platform.testing.Eventually;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.IndexOperations;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A store that does not answer for a moment costs a service nothing but that moment. */
class IndexesTest {

    private final Queue<String> made = new ConcurrentLinkedQueue<>();
    private final Indexes indexes = new Indexes(store());
    private volatile boolean down;

    @AfterEach
    void stop() {
        indexes.stop();
    }

    private MongoOperations store() {
        MongoOperations store = mock(MongoOperations.class);
        when(store.indexOps(anyString()))
                .thenAnswer(call -> indexesOf(call.getArgument(0, String.class)));
        return store;
    }

    private IndexOperations indexesOf(String collection) {
        IndexOperations operations = mock(IndexOperations.class);
        when(operations.createIndex(any()))
                .thenAnswer(
                        _ -> {
                            if (down) {
                                throw new DataAccessResourceFailureException("down");
                            }
                            made.add(collection);
                            return collection;
                        });
        return operations;
    }

    @Test
    void anIndexWantedWhileTheStoreIsDownIsMadeLaterAndTheServiceStaysReady() {
        indexes.want("first", List.of("field"));
        indexes.start();
        assertThat(indexes.ready()).isTrue();

        down = true;
        indexes.want("rebuilt", List.of("field"));
        assertThat(indexes.ready()).isTrue();
        assertThat(made).containsExactly("first");
        down = false;

        Eventually.holds(() -> assertThat(made).containsExactly("first", "rebuilt"));
    }

    @Test
    void aServiceStartedBeforeItsStoreIsReadyWhenTheStoreIsThere() {
        down = true;
        indexes.want("first", List.of("field"));
        indexes.start();
        assertThat(indexes.ready()).isFalse();
        indexes.want("second", List.of("field"));
        down = false;

        Eventually.until(indexes::ready);
        assertThat(made).containsExactly("first", "second");
    }
}
