package griffie.intake.archive;

import griffie.intake.refusal.Refused;
import griffie.paper.Refusal;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipException;
import org.tukaani.xz.MemoryLimitException;

/// The door: the files in an archive (ZIP, tar, tar.gz, tar.xz), unpacked in memory and never on disk.
///
/// A file that was only compressed is an archive with one member without a name.
public final class Archive {
    private static final Refusal DAMAGED = new Refusal.Damaged(Refusal.Form.ARCHIVE);

    private final List<Member> members;
    private final List<Refusal> refused;

    private Archive(Taking taken) {
        this.members = taken.members();
        this.refused = taken.refused();
    }

    /// A file in an archive, with its name as it stands there.
    public static final class Member {
        private final String name;
        private final byte[] bytes;

        Member(String name, byte[] bytes) {
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

    /// Whether bytes are one of the archives that are unpacked here.
    public static boolean is(byte[] bytes) {
        return Packing.of(bytes).isPresent();
    }

    /// Unpacks the members whose name is wanted; the others are skipped.
    public static Archive of(byte[] bytes, Predicate<String> wanted) throws Refused {
        var packing = Packing.of(bytes).orElse(Packing.ZIP);
        var taking = new Taking(wanted);
        try {
            packing.unpack(bytes, taking);
        } catch (Refused refused) {
            throw refused;
        } catch (EOFException cut) {
            throw new Refused(Refusal.Plain.CUT_OFF, cut);
        } catch (ZipException broken) {
            throw new Refused(isLocked(broken) ? Refusal.Plain.LOCKED : DAMAGED, broken);
        } catch (MemoryLimitException greedy) {
            throw new Refused(Refusal.Plain.TOO_MUCH_MEMORY, greedy);
        } catch (IOException | IllegalArgumentException broken) {
            throw new Refused(DAMAGED, broken);
        }
        if (taking.isEmpty()) throw new Refused(DAMAGED);
        return new Archive(taking);
    }

    public List<Member> members() {
        return members;
    }

    /// Why members were left out.
    public List<Refusal> refused() {
        return refused;
    }

    public Optional<byte[]> member(String name) {
        return members.stream()
                .filter(member -> member.name.equals(name))
                .map(Member::bytes)
                .findFirst();
    }

    private static boolean isLocked(ZipException broken) {
        return String.valueOf(broken.getMessage()).contains("encrypted");
    }
}
