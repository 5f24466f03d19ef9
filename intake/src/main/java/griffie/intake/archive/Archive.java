package griffie.intake.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/// The door: the files in a ZIP archive, unpacked in memory and never on disk.
public final class Archive {
    /// A whole year of a committee's papers is smaller; a bomb is larger.
    private static final long LARGEST = 256L << 20;

    private static final int LARGEST_MEMBER = 64 << 20;
    private static final int MOST_MEMBERS = 5_000;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_NAME = 1_000;

    private final List<Member> members;
    private final List<String> refused;

    private Archive(List<Member> members, List<String> refused) {
        this.members = List.copyOf(members);
        this.refused = List.copyOf(refused);
    }

    /// A file in an archive, with its name as it stands there.
    public static final class Member {
        private final String name;
        private final byte[] bytes;

        private Member(String name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes;
        }

        public String name() {
            return name;
        }

        public byte[] bytes() {
            return bytes;
        }
    }

    /// Unpacks the members whose name is wanted; the others are skipped.
    public static Archive of(byte[] bytes, Predicate<String> wanted) throws RefusedArchive {
        if (!hasEnd(bytes)) throw new RefusedArchive("it was cut off");
        var unpacking = new Unpacking(wanted);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) unpacking.take(entry, zip);
        } catch (RefusedArchive refused) {
            throw refused;
        } catch (EOFException cut) {
            throw new RefusedArchive("it was cut off", cut);
        } catch (ZipException broken) {
            throw new RefusedArchive(isLocked(broken) ? "it has a password" : "it is a broken ZIP archive", broken);
        } catch (IOException | IllegalArgumentException broken) {
            throw new RefusedArchive("it is a broken ZIP archive", broken);
        }
        if (unpacking.count == 0) throw new RefusedArchive("it is a broken or empty ZIP archive");
        return new Archive(unpacking.members, unpacking.refused);
    }

    public List<Member> members() {
        return members;
    }

    /// What was left out, in words for a person.
    public List<String> refused() {
        return refused;
    }

    public Optional<byte[]> member(String name) {
        return members.stream()
                .filter(member -> member.name.equals(name))
                .map(Member::bytes)
                .findFirst();
    }

    // Its list of contents stands at the end, before a remark of at most 64 kB.
    private static boolean hasEnd(byte[] bytes) {
        for (int at = bytes.length - END_LENGTH; at >= Math.max(0, bytes.length - END_LENGTH - 0xFFFF); at--) {
            if (bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 5 && bytes[at + 3] == 6) return true;
        }
        return false;
    }

    private static boolean isLocked(ZipException broken) {
        return String.valueOf(broken.getMessage()).contains("encrypted");
    }

    /// One pass through an archive.
    private static final class Unpacking {
        private final Predicate<String> wanted;
        private final List<Member> members = new ArrayList<>();
        private final List<String> refused = new ArrayList<>();
        private final byte[] buffer = new byte[1 << 16];
        private long unpacked;
        private int count;

        private Unpacking(Predicate<String> wanted) {
            this.wanted = wanted;
        }

        private void take(ZipEntry entry, ZipInputStream zip) throws IOException {
            if (++count > MOST_MEMBERS) throw new RefusedArchive("it holds more than %d files".formatted(MOST_MEMBERS));
            String name = entry.getName();
            if (entry.isDirectory()) return;
            boolean isWanted = wanted.test(name) && isSafe(name);
            var kept = new ByteArrayOutputStream();
            for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                unpacked += read;
                if (unpacked > LARGEST)
                    throw new RefusedArchive("it unpacks to more than %d MB".formatted(LARGEST >> 20));
                if (isWanted && kept.size() + read <= LARGEST_MEMBER) kept.write(buffer, 0, read);
                else if (isWanted)
                    throw new RefusedArchive("a file in it is larger than %d MB".formatted(LARGEST_MEMBER >> 20));
            }
            if (isWanted) members.add(new Member(name, kept.toByteArray()));
        }

        // Nothing is written to disk, but a name that climbs out of its folder is an attack on whoever unpacks next.
        private boolean isSafe(String name) {
            boolean climbs = List.of(name.replace('\\', '/').split("/", -1)).contains("..");
            boolean isSafe =
                    !climbs && !name.startsWith("/") && name.indexOf('\0') < 0 && name.length() <= LONGEST_NAME;
            if (!isSafe) refused.add("a file whose name leads out of the archive");
            return isSafe;
        }
    }
}
