package griffie.intake.archive;

import griffie.intake.archive.Archive.Member;
import griffie.intake.refusal.Refused;
import griffie.paper.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// One pass through an archive, within limits: takes the members that are wanted.
final class Taking {
    /// A whole year of a committee's papers is smaller; a bomb is larger.
    private static final long LARGEST = 256L << 20;

    private static final int LARGEST_MEMBER = 64 << 20;
    private static final int MOST_MEMBERS = 5_000;
    private static final int LONGEST_NAME = 1_000;

    private final Predicate<String> wanted;
    private final List<Member> members = new ArrayList<>();
    private final List<Refusal> refused = new ArrayList<>();
    private final byte[] buffer = new byte[1 << 16];
    private long unpacked;
    private int count;

    Taking(Predicate<String> wanted) {
        this.wanted = wanted;
    }

    List<Member> members() {
        return List.copyOf(members);
    }

    List<Refusal> refused() {
        return List.copyOf(refused);
    }

    boolean isEmpty() {
        return count == 0;
    }

    /// Counts a member that is no file: a folder.
    void pass() throws Refused {
        if (++count > MOST_MEMBERS) throw new Refused(new Refusal.TooManyMembers(MOST_MEMBERS));
    }

    /// Leaves out a member for a reason.
    void refuse(Refusal reason) throws Refused {
        pass();
        refused.add(reason);
    }

    /// Takes a file with this name to the end of its content.
    void take(String name, InputStream content) throws IOException {
        pass();
        boolean isWanted = wanted.test(name) && isSafe(name);
        var kept = new ByteArrayOutputStream();
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            count(read);
            if (isWanted && kept.size() + read <= LARGEST_MEMBER) kept.write(buffer, 0, read);
            else if (isWanted) throw tooLarge();
        }
        if (isWanted) members.add(new Member(name, kept.toByteArray()));
    }

    /// Reads what follows the last member, so that the sum at the end of a compressed file is checked.
    void finish(InputStream rest) throws IOException {
        for (int read = rest.read(buffer); read >= 0; read = rest.read(buffer)) count(read);
    }

    Refused tooLarge() {
        return new Refused(new Refusal.MemberTooLarge(LARGEST_MEMBER >> 20));
    }

    private void count(int read) throws Refused {
        unpacked += read;
        if (unpacked > LARGEST) throw new Refused(new Refusal.UnpacksTooFar((int) (LARGEST >> 20)));
    }

    // Nothing is written to disk, but a name that climbs out of its folder is an attack on whoever unpacks next.
    private boolean isSafe(String name) {
        boolean climbs = List.of(name.replace('\\', '/').split("/", -1)).contains("..");
        boolean isSafe = !climbs && !name.startsWith("/") && name.indexOf('\0') < 0 && name.length() <= LONGEST_NAME;
        if (!isSafe) refused.add(Refusal.Plain.OUTSIDE);
        return isSafe;
    }
}
