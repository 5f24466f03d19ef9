/// Makes a clean text of printed pages, whether they were read from a PDF or recognised from an image:
/// [griffie.intake.page.Sheets] is the door.
///
/// The way of the words of a page: [griffie.intake.page.Rows] (which stand on one line), [griffie.intake.page.Regions]
/// (columns and tables, in reading order), [griffie.intake.page.Running] (what repeats on every page),
/// [griffie.intake.page.Footing] (the notes at the bottom), [griffie.intake.page.Typing] (plain lines, which go the way
/// of every other text).
@NullMarked
package griffie.intake.page;

import org.jspecify.annotations.NullMarked;
