package org.zhiheng.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiheng.platform.DataFolder;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.RecordId;

/** What the owner of the database does in one transaction is verified in it and rolled back. */
@OnPostgres
@DisplayName("透明日志：数据库属主的每一种篡改都被发现并指明")
class TamperingTests {

    private static final int REGION = 920_001;
    private static final String NOTE = "{\"amountFen\": 200000, \"words\": \"罚款\"}";

    @Autowired
    private AuditLog log;

    @Autowired
    private Sealer sealer;

    @Autowired
    private TreeStore trees;

    @Autowired
    private LogKey key;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Environment environment;

    @Autowired
    private DataFolder data;

    private OwnerAtWork owner;
    private List<Long> numbers;
    private List<String> before;

    @BeforeEach
    void seven_entries_of_which_one_is_about_a_row() throws SQLException {
        var writer = new LogWriter(log, sealer, transaction, REGION);
        var written = new ArrayList<>(writer.write(Map.of("i", 1), Map.of("i", 2), Map.of("i", 3), NOTE));
        writer.seal(trees, written);
        written.addAll(writer.write(Map.of("i", 4), Map.of("i", 5), Map.of("i", 6)));
        writer.seal(trees, written);
        numbers = written;
        owner = new OwnerAtWork(environment, data, key);
        tamper("create schema notes");
        tamper("create table notes.note (region_code int, record_id text, entry bigint, form jsonb)");
        tamper("create view notes.published_payload as select region_code, entry, '笔记 ' || entry as label,"
                + " form::text as payload, jsonb_build_object('person', '张三') as stated from notes.note");
        tamper("insert into notes.note values (%d, '%s', %d, '%s')"
                .formatted(REGION, RecordId.create(REGION), note(), NOTE));
        before = owner.begin();
    }

    @AfterEach
    void undo() throws SQLException {
        owner.close();
    }

    @Test
    @DisplayName("没有篡改就没有发现")
    void nothing_is_found_where_nothing_was_done() {
        assertThat(before).noneMatch(sentence -> numbers.stream().anyMatch(number -> names(sentence, number)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "person | concat(person, ' ')",
                "act | 'open-cases'",
                "refused | true",
                "record_id | gen_random_uuid()",
                "organ | '改'",
                "legal_date | legal_date - 1",
                "at | at + interval '1 microsecond'",
                "account | null",
                "role | 'unit-head'",
                "reason | ''",
                "payload_digest | repeat('0', 64)",
                "kept | not kept"
            })
    @DisplayName("条目的任何一列改动一点")
    void any_column_of_an_entry(String column, String value) throws SQLException {
        tamper("update audit.entry set %s = %s where region_code = %d and number = %d"
                .formatted(column, value, REGION, numbers.get(2)));

        assertThat(found()).anyMatch(sentence -> names(sentence, numbers.get(2)) && sentence.contains("被改动"));
    }

    @Test
    @DisplayName("删除一个条目")
    void a_deleted_entry() throws SQLException {
        tamper("delete from audit.entry where region_code = %d and number = %d".formatted(REGION, numbers.get(1)));

        assertThat(found()).anyMatch(sentence -> names(sentence, numbers.get(1)) && sentence.contains("被删除"));
    }

    @Test
    @DisplayName("连同它的叶一起删除")
    void a_deleted_entry_with_its_leaf() throws SQLException {
        tamper("delete from audit.entry where region_code = %d and number = %d".formatted(REGION, numbers.get(1)));
        tamper("delete from audit.tree_node where region_code = %d and number = %d".formatted(REGION, numbers.get(1)));

        assertThat(found()).anyMatch(sentence -> names(sentence, numbers.get(2)) && sentence.contains("片叶缺失"));
    }

    @Test
    @DisplayName("插入一个条目")
    void an_inserted_entry() throws SQLException {
        tamper("""
                insert into audit.entry
                select region_code, number + 1000000, act, refused, record_id, organ, legal_date, at, account, person,
                       role, reason, payload_digest, kept
                  from audit.entry where region_code = %d and number = %d
                """.formatted(REGION, numbers.get(0)));

        assertThat(found())
                .anyMatch(sentence -> names(sentence, numbers.get(0) + 1_000_000) && sentence.contains("插入"));
    }

    @Test
    @DisplayName("对调两个条目的叶")
    void two_leaves_exchanged() throws SQLException {
        tamper("""
                update audit.tree_node node
                   set number = - other.number, hash = other.hash
                  from audit.tree_node other
                 where node.region_code = %1$d and other.region_code = %1$d and other.level = 0
                   and node.number in (%2$d, %3$d) and other.number in (%2$d, %3$d) and node.number <> other.number
                """.formatted(REGION, numbers.get(4), numbers.get(5)));
        tamper("update audit.tree_node set number = - number where number < 0");

        assertThat(found()).anyMatch(sentence -> names(sentence, numbers.get(4)) && sentence.contains("次序"));
    }

    @Test
    @DisplayName("改条目并且重算叶与全部节点：签名的树头揭穿它")
    void a_change_with_the_whole_tree_made_anew() throws SQLException {
        tamper("update audit.entry set person = '李四' where region_code = %d and number = %d"
                .formatted(REGION, numbers.get(5)));
        rebuildTree();

        assertThat(found()).singleElement().asString().contains("它们的根与签名的").contains("片叶中有改动、插入或调换");
    }

    @Test
    @DisplayName("连树头也用别的钥匙重签")
    void heads_signed_with_another_key() throws SQLException {
        tamper("update audit.entry set person = '李四' where region_code = %d and number = %d"
                .formatted(REGION, numbers.get(5)));
        rebuildTree();
        signAgain(new LogKey(new byte[] {9}));

        assertThat(found()).anyMatch(sentence -> sentence.contains("换了签名公钥"));
    }

    @Test
    @DisplayName("连树头也用原来的钥匙重签：另存的树头揭穿它")
    void heads_signed_with_the_same_key() throws SQLException {
        var kept = trees().latestHead(REGION).orElseThrow();
        tamper("update audit.entry set person = '李四' where region_code = %d and number = %d"
                .formatted(REGION, numbers.get(5)));
        rebuildTree();
        signAgain(key);

        assertThat(found()).isEmpty();
        assertThat(owner.verify(Map.of(REGION, kept))).anyMatch(sentence -> sentence.contains("与另存的树头不符"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "root | set_byte(root, 0, get_byte(root, 0) # 1)",
                "at | at + interval '1 microsecond'",
                "ordinal | ordinal + 1",
                "size | size + 1",
                "signature | overlay(signature placing 'A' from 20)",
                "public_key | overlay(public_key placing 'A' from 100)"
            })
    @DisplayName("树头的任何一列改动一点")
    void any_column_of_a_head(String column, String value) throws SQLException {
        tamper(
                "update audit.tree_head set %s = %s where region_code = %d and size = (select max(size) from audit.tree_head where region_code = %d)"
                        .formatted(column, value, REGION, REGION));

        assertThat(found()).anyMatch(sentence -> sentence.contains("树头"));
    }

    @Test
    @DisplayName("删除一个树头")
    void a_deleted_head() throws SQLException {
        tamper("delete from audit.tree_head where region_code = %d and ordinal = 1".formatted(REGION));

        assertThat(found()).anyMatch(sentence -> sentence.contains("有树头被删除"));
    }

    @Test
    @DisplayName("改、删一个中间节点，或者多出一个")
    void inner_nodes() throws SQLException {
        tamper("update audit.tree_node set hash = sha256(hash) where region_code = %d and level = 1 and position = 0"
                .formatted(REGION));
        tamper("delete from audit.tree_node where region_code = %d and level = 1 and position = 1".formatted(REGION));
        tamper("insert into audit.tree_node values (%d, 40, 7, sha256('x'), null)".formatted(REGION));

        assertThat(found()).contains("树的第 1 层第 0 个节点被改动。", "树的第 1 层第 1 个节点被删除。", "区划 920001 的树外有 1 个插入的节点。");
    }

    @Test
    @DisplayName("改一片叶的值")
    void a_leaf() throws SQLException {
        tamper("update audit.tree_node set hash = sha256(hash) where region_code = %d and number = %d"
                .formatted(REGION, numbers.get(6)));

        assertThat(found()).anyMatch(sentence -> names(sentence, numbers.get(6)));
    }

    @Test
    @DisplayName("待封存的队列：封存过的又放回去，没有的放进去")
    void the_queue() throws SQLException {
        tamper("insert into audit.unsealed (region_code, number) values (%d, %d), (%d, 999999999)"
                .formatted(REGION, numbers.get(0), REGION));

        assertThat(found()).anyMatch(sentence -> names(sentence, numbers.get(0)));
        assertThat(found()).anyMatch(sentence -> names(sentence, 999_999_999L));
    }

    @Test
    @DisplayName("业务行的内容改动一点")
    void a_changed_row() throws SQLException {
        tamper("update notes.note set form = jsonb_set(form, '{amountFen}', '200001')");

        assertThat(found())
                .singleElement()
                .asString()
                .startsWith("notes 中的“笔记 " + note() + "”被改动")
                .contains("条目 " + note());
    }

    @Test
    @DisplayName("业务行的其他列与条目说的不同")
    void a_row_that_contradicts_its_entry() throws SQLException {
        tamper("create or replace view notes.published_payload as select region_code, entry, '笔记 ' || entry as label,"
                + " form::text as payload, jsonb_build_object('person', '李四') as stated from notes.note");

        assertThat(found()).singleElement().asString().contains("person 与条目 " + note());
    }

    @Test
    @DisplayName("业务行被删除、复制，或者指向没有的条目")
    void rows_that_are_missing_or_too_many() throws SQLException {
        tamper("insert into notes.note select * from notes.note");
        assertThat(found()).singleElement().asString().contains("有 2 个内容行");

        tamper("delete from notes.note");
        assertThat(found()).singleElement().asString().contains("条目 " + note(), "内容行被删除");

        tamper("insert into notes.note values (%d, '', 999999999, '{}')".formatted(REGION));
        assertThat(found()).anyMatch(sentence -> sentence.contains("笔记 999999999") && sentence.contains("没有条目"));
    }

    private long note() {
        return numbers.get(3);
    }

    private void tamper(String statement) throws SQLException {
        owner.execute(statement);
    }

    private List<String> found() {
        return owner.found();
    }

    private TreeStore trees() {
        return new TreeStore(owner.sql());
    }

    /** As an owner would who knows how the tree is made. */
    private void rebuildTree() throws SQLException {
        var leaves = new LeafStore(owner.sql()).leaves(REGION, 0, Long.MAX_VALUE);
        var nodes = new NewNodes();
        var tree = Frontier.empty();
        for (var leaf : leaves) {
            tree.append(
                    MerkleTree.leaf(java.util.Objects.requireNonNull(leaf.text())),
                    (place, hash) -> nodes.add(place, hash, place.level() == 0 ? leaf.number() : null));
        }
        tamper("delete from audit.tree_node where region_code = " + REGION);
        trees().insert(REGION, nodes);
    }

    private void signAgain(LogKey with) throws SQLException {
        var heads = trees().headsBetween(REGION, 0, Long.MAX_VALUE);
        tamper("delete from audit.tree_head where region_code = " + REGION);
        for (var head : heads) {
            var root = java.util.HexFormat.of()
                    .formatHex(trees().frontier(REGION, head.size()).root());
            trees().insert(TreeHead.signed(REGION, head.ordinal(), head.size(), root, head.at(), with));
        }
    }

    private static boolean names(String sentence, long number) {
        return sentence.matches("(?s).*(?<!\\d)" + number + "(?!\\d).*");
    }
}
