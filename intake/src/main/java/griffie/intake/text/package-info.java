/// Makes a clean text of plain text and Markdown, as people receive it: broken lines, page furniture, footnotes at page
/// ends, scanned letters. [griffie.intake.text.PlainText] is the door.
///
/// The way of a text: [griffie.intake.text.Characters], [griffie.intake.text.Markdown], [griffie.intake.text.Lines],
/// [griffie.intake.text.Layout], [griffie.intake.text.Markers], [griffie.intake.text.Assembly],
/// [griffie.intake.text.Mending], [griffie.intake.text.Heads]. Each step keeps the origin of every character.
@NullMarked
package griffie.intake.text;

import org.jspecify.annotations.NullMarked;
