package griffie.desk.console;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/// Shows how far a long task is.
public interface Progress {
    /// The same things one after the other, with progress shown while they are taken.
    <T> Iterator<T> over(Iterator<T> things, int count);

    static Progress silent() {
        return new Progress() {
            @Override
            public <T> Iterator<T> over(Iterator<T> things, int count) {
                return things;
            }
        };
    }

    /// A bar on the error stream that appears after two seconds, so that short tasks stay quiet.
    static Progress bar(String task) {
        return new Progress() {
            @Override
            public <T> Iterator<T> over(Iterator<T> things, int count) {
                return new BarIterator<>(things, () -> barOf(task, count));
            }
        };
    }

    private static ProgressBar barOf(String task, int count) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(count)
                .setStyle(ProgressBarStyle.ASCII)
                .clearDisplayOnFinish()
                .build();
    }

    /// Passes things on and moves a bar that is made when it has taken long enough.
    final class BarIterator<T> implements Iterator<T> {
        private static final long PATIENCE_NANOS = 2_000_000_000L;

        private final Iterator<T> things;
        private final Supplier<ProgressBar> makeBar;
        private final long started = System.nanoTime();
        private int taken;
        private @Nullable ProgressBar bar;

        private BarIterator(Iterator<T> things, Supplier<ProgressBar> makeBar) {
            this.things = things;
            this.makeBar = makeBar;
        }

        @Override
        public boolean hasNext() {
            boolean more = things.hasNext();
            if (!more && bar != null) bar.close();
            return more;
        }

        @Override
        public T next() {
            if (!things.hasNext()) throw new NoSuchElementException();
            T thing = things.next();
            taken++;
            if (bar == null && System.nanoTime() - started > PATIENCE_NANOS) bar = makeBar.get();
            if (bar != null) bar.stepTo(taken);
            return thing;
        }
    }
}
