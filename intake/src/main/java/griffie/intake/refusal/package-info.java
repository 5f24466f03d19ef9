/// What the rooms of intake throw when they refuse a file: [griffie.intake.refusal.Refused].
@NullMarked
package griffie.intake.refusal;

import org.jspecify.annotations.NullMarked;
