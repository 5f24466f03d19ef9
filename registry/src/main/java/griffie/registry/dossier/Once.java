package griffie.registry.dossier;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A value that is made when it is first asked for.
final class Once<T> implements Supplier<T> {
    private final Supplier<T> make;
    private volatile @Nullable T made;

    Once(Supplier<T> make) {
        this.make = make;
    }

    // Two threads may both make it; what they make is equal.
    @Override
    public T get() {
        var known = made;
        if (known != null) return known;
        var fresh = make.get();
        made = fresh;
        return fresh;
    }
}
