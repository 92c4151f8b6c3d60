package org.zhiheng.matters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhiheng.matters.MatterBuilder.MARKET;
import static org.zhiheng.matters.MatterBuilder.aMatter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhiheng.matters.Matters.Filter;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Scope;

@OnPostgres
@DisplayName("行政处罚事项目录")
class MattersTests {

    private static final Scope COUNTY =
            new Scope(140431, 140431, "", MARKET.id().toString(), "zhang");
    private static final Scope OTHER_COUNTY = new Scope(140430, 140430, "*", "*", "li");

    @Autowired
    private Matters matters;

    @Test
    @DisplayName("存进去的与读出来的一样，依据带着自己的摘要")
    void a_matter_is_kept_whole() {
        var township = RecordId.create(140431);
        var added = add(aMatter().code("KEPT").empowers(township, "2025-01-01", null));

        var read = COUNTY.call(() -> matters.get(added.id()));

        assertThat(read).isEqualTo(added);
        assertThat(read.penaltyBases().getFirst().digest()).isNotBlank();
    }

    @Test
    @DisplayName("本县各机关共用，外县看不见")
    void matters_are_shared_by_the_county_alone() {
        var added = add(aMatter().code("SHARED"));

        assertThatThrownBy(() -> OTHER_COUNTY.call(() -> matters.get(added.id())))
                .isInstanceOf(Problem.class);
    }

    @Test
    @DisplayName("同一编码不能有两个事项")
    void a_code_is_used_once() {
        add(aMatter().code("TWICE"));

        assertThatThrownBy(() -> add(aMatter().code("TWICE"))).hasMessageContaining("已经存在");
    }

    @Test
    @DisplayName("两人同时改，后到的被拒绝")
    void the_second_of_two_changes_is_refused() {
        var added = add(aMatter().code("RACED"));
        var changed = COUNTY.call(
                () -> matters.change(added.id(), aMatter().code("RACED").entry(), 1));

        assertThat(changed.version()).isEqualTo(2);
        assertThatThrownBy(() -> COUNTY.call(
                        () -> matters.change(added.id(), aMatter().code("RACED").entry(), 1)))
                .hasMessageContaining("刚刚被别人修改过");
    }

    @Test
    @DisplayName("按编码翻页，一个不多一个不少")
    void pages_go_by_code() {
        List.of("PAGE-1", "PAGE-2", "PAGE-3").forEach(code -> add(aMatter().code(code)));
        var words = new Filter("PAGE-", null, null, null, null);

        var first = COUNTY.call(() -> matters.search(words, null, 2));
        var second = COUNTY.call(() -> matters.search(words, first.next(), 2));

        assertThat(first.items()).extracting(Matter::code).containsExactly("PAGE-1", "PAGE-2");
        assertThat(first.total()).isEqualTo("3");
        assertThat(second.items()).extracting(Matter::code).containsExactly("PAGE-3");
        assertThat(second.next()).isNull();
    }

    @Test
    @DisplayName("按机关查：本机关的和赋权给它的；通配符只是普通字")
    void a_search_finds_what_an_organ_may_use() {
        var township = RecordId.create(140431);
        add(aMatter().code("FOR-TOWNSHIP").empowers(township, "2025-01-01", null));

        assertThat(codes(null, township)).containsExactly("FOR-TOWNSHIP");
        assertThat(codes(null, MARKET)).contains("FOR-TOWNSHIP");
        assertThat(codes(null, RecordId.create(140431))).isEmpty();
        assertThat(codes("FOR_TOWN", null)).isEmpty();
    }

    private List<String> codes(@Nullable String words, @Nullable RecordId organ) {
        return COUNTY.call(() -> matters.search(new Filter(words, null, organ, null, null), null, 200)).items().stream()
                .map(Matter::code)
                .toList();
    }

    private Matter add(MatterBuilder matter) {
        return COUNTY.call(() -> matters.add(140431, matter.entry()));
    }
}
