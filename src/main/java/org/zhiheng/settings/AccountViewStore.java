package org.zhiheng.settings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhiheng.platform.RecordId;

@Repository
class AccountViewStore {

    private final JdbcClient sql;

    AccountViewStore(JdbcClient sql) {
        this.sql = sql;
    }

    List<AccountView> of(RecordId account, String list) {
        return sql.sql("""
                select * from settings.account_view
                 where region_code = :region and account = :account and list = :list
                 order by name
                """)
                .param("region", account.region())
                .param("account", account.toString())
                .param("list", list)
                .query(AccountViewStore::view)
                .list();
    }

    /** Takes the place of the view of the same name. */
    AccountView keep(RecordId account, AccountView view) {
        return sql.sql("""
                insert into settings.account_view (region_code, id, account, list, name, query)
                values (:region, :id, :account, :list, :name, :query)
                on conflict (region_code, account, list, name) do update set query = excluded.query
                returning *
                """)
                .param("region", account.region())
                .param("id", view.id().id())
                .param("account", account.toString())
                .param("list", view.list())
                .param("name", view.name())
                .param("query", view.query())
                .query(AccountViewStore::view)
                .single();
    }

    /** Whether it was there. */
    boolean drop(RecordId account, RecordId view) {
        return sql.sql("""
                        delete from settings.account_view
                         where region_code = :region and id = :id and account = :account
                        """)
                        .param("region", view.region())
                        .param("id", view.id())
                        .param("account", account.toString())
                        .update()
                == 1;
    }

    private static AccountView view(ResultSet row, int number) throws SQLException {
        return new AccountView(
                new RecordId(row.getInt("region_code"), row.getObject("id", UUID.class)),
                row.getString("list"),
                row.getString("name"),
                row.getString("query"));
    }
}
