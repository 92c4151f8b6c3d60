package org.zhiheng.documents;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhiheng.audit.NamedActs;

/** What the log calls the acts of papers. */
@Component
class DocumentActs implements NamedActs {

    @Override
    public Map<String, String> names() {
        return Map.of(
                "issue-document",
                "制作文书",
                "void-document",
                "作废文书",
                "print-document",
                "生成文书版式文件",
                "link-scan",
                "上传签署扫描件",
                "set-seal",
                "启用印章",
                "withdraw-seal",
                "停用印章",
                "sign-on-screen",
                "屏幕签名");
    }
}
