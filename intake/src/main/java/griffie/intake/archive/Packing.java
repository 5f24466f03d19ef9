package griffie.intake.archive;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;
import org.tukaani.xz.XZInputStream;

/// How an archive is packed, told by its first bytes.
enum Packing {
    ZIP {
        @Override
        void unpack(byte[] bytes, Taking taking) throws IOException {
            if (!hasEnd(bytes)) throw new EOFException();
            try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    if (entry.isDirectory()) taking.pass();
                    else taking.take(entry.getName(), zip);
                }
            }
        }
    },
    TAR {
        @Override
        void unpack(byte[] bytes, Taking taking) throws IOException {
            Tar.unpack(new ByteArrayInputStream(bytes), taking);
        }
    },
    GZIP {
        @Override
        void unpack(byte[] bytes, Taking taking) throws IOException {
            unpackStream(new GZIPInputStream(new ByteArrayInputStream(bytes), BUFFER), taking);
        }
    },
    XZ {
        @Override
        void unpack(byte[] bytes, Taking taking) throws IOException {
            unpackStream(new XZInputStream(new ByteArrayInputStream(bytes), MOST_MEMORY), taking);
        }
    };

    private static final int BUFFER = 1 << 16;
    private static final int MOST_MEMORY = 100 << 10; // KiB; xz -9 asks for 65 MB
    private static final int END_LENGTH = 22;

    abstract void unpack(byte[] bytes, Taking taking) throws IOException;

    static Optional<Packing> of(byte[] bytes) {
        if (begins(bytes, 'P', 'K', 3, 4)) return Optional.of(ZIP);
        if (begins(bytes, 0x1F, 0x8B)) return Optional.of(GZIP);
        if (begins(bytes, 0xFD, '7', 'z', 'X', 'Z')) return Optional.of(XZ);
        return Tar.is(bytes) ? Optional.of(TAR) : Optional.empty();
    }

    // What was compressed is a tar archive or a single file.
    private static void unpackStream(InputStream packed, Taking taking) throws IOException {
        try (var stream = new BufferedInputStream(packed, BUFFER)) {
            stream.mark(BUFFER);
            byte[] start = stream.readNBytes(Tar.BLOCK);
            stream.reset();
            if (Tar.is(start)) Tar.unpack(stream, taking);
            else taking.take("", stream);
            taking.finish(stream);
        }
    }

    // The list of contents of a ZIP archive stands at the end, before a remark of at most 64 kB.
    private static boolean hasEnd(byte[] bytes) {
        for (int at = bytes.length - END_LENGTH; at >= Math.max(0, bytes.length - END_LENGTH - 0xFFFF); at--) {
            if (bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 5 && bytes[at + 3] == 6) return true;
        }
        return false;
    }

    private static boolean begins(byte[] bytes, int... magic) {
        if (bytes.length < magic.length) return false;
        for (int i = 0; i < magic.length; i++) {
            if ((bytes[i] & 0xFF) != magic[i]) return false;
        }
        return true;
    }
}
