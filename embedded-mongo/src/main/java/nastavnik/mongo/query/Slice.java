package nastavnik.mongo.query;

import java.util.Iterator;
import java.util.NoSuchElementException;

/** Leaves out the first and stops after enough. */
final class Slice<T> implements Iterator<T> {

    private final Iterator<T> all;
    private long skip;
    private long left;

    Slice(Iterator<T> all, long skip, long limit) {
        this.all = all;
        this.skip = skip;
        this.left = limit > 0 ? limit : Long.MAX_VALUE;
    }

    @Override
    public boolean hasNext() {
        for (; skip > 0 && all.hasNext(); skip--) {
            all.next();
        }
        return left > 0 && all.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        left--;
        return all.next();
    }
}
