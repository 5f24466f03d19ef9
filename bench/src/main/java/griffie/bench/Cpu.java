package griffie.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// The time that this process and the programs it started have spent on all cores, the compiler of Java left out.
///
/// What is compiled is compiled once for many folders of papers; on a busy machine it comes at any time and would be
/// counted with whatever is read just then. The collector of garbage is counted: who makes garbage pays for it.
public final class Cpu {
    private static final Path PROCESS = Path.of("/proc/self/stat");
    private static final Path THREADS = Path.of("/proc/self/task");
    private static final Pattern COMPILER = Pattern.compile("C[12] Compiler.*", Pattern.DOTALL);
    private static final double TICKS = 100; // a second, on every Linux that is met in practice
    private static final int USER = 11; // the first column of time, counted after the name of the program
    private static final int OWN = 2; // user and system
    private static final int WITH_CHILDREN = 4;

    private Cpu() {}

    /// In seconds; where the system does not say (it is no Linux), the time on the clock.
    public static double seconds() {
        try {
            return (ticks(PROCESS, WITH_CHILDREN) - compiling()) / TICKS;
        } catch (IOException elsewhere) {
            return System.nanoTime() / 1e9;
        }
    }

    // Threads that end would take their time with them: -XX:-UseDynamicNumberOfCompilerThreads keeps them.
    private static long compiling() throws IOException {
        long ticks = 0;
        try (var threads = Files.newDirectoryStream(THREADS)) {
            for (var thread : threads) ticks += compiling(thread);
        }
        return ticks;
    }

    private static long compiling(Path thread) throws IOException {
        try {
            boolean isCompiler =
                    COMPILER.matcher(Files.readString(thread.resolve("comm"))).matches();
            return isCompiler ? ticks(thread.resolve("stat"), OWN) : 0;
        } catch (NoSuchFileException ended) {
            return 0;
        }
    }

    private static long ticks(Path file, int count) throws IOException {
        String stat = Files.readString(file);
        String[] columns = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        long ticks = 0;
        for (int i = USER; i < USER + count; i++) ticks += Long.parseLong(columns[i]);
        return ticks;
    }
}
