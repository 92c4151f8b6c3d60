/** What each legal document (文书) says: one record per kind, filled by the module whose act makes the document. */
@NamedInterface("content")
@NullMarked
package org.zhiheng.documents.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
