package griffie.intake.text;

import griffie.paper.Block;
import griffie.paper.Note;
import griffie.paper.Remark;
import griffie.paper.Repair;
import java.util.List;

/// A clean text whose damaged words are repaired.
record Mended(Draft draft, List<Block> blocks, List<Note> notes, List<Repair> repairs, List<Remark> remarks) {}
