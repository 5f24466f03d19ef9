/// Reads XML in which parliaments and the United Nations publish their papers: `officiele-publicatie` with papers,
/// questions and proceedings, the reports of VLOS, and Akoma Ntoso.
/// [griffie.intake.publication.OfficialPublication] is the door.
@NullMarked
package griffie.intake.publication;

import org.jspecify.annotations.NullMarked;
