using System.Text;
using Crpbot.Privacy.Files;

namespace Crpbot.Privacy.Tests.Files;

public sealed class ColumnTests
{
    [Theory]
    [InlineData("a,b,c\n1,2,x\n", "b", "2")]
    [InlineData("a;b;c\n1;2;x\n", "c", "x")]
    [InlineData("a\tb\n\"1\t9\"\tx\n", "b", "x")]
    [InlineData("\"a\",\"b\"\n\"p, q\",x\n", "b", "x")]
    public void A_value_stands_in_the_column_of_its_header(string text, string column, string value)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var columns = TableColumns.Of(bytes)!;
        Assert.Equal(column, columns.NameOf(columns.ColumnAt(bytes, text.LastIndexOf(value, StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("1,2,3\n4,5,6\n")]
    [InlineData("2026-03-02,100250\n")]
    [InlineData("jane@roe.de,b\n")]
    public void A_first_row_of_data_gives_no_names(string text) => Assert.Null(TableColumns.Of(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("INSERT INTO t (a, b) VALUES ('x', 'y');", "y", "b")]
    [InlineData("INSERT INTO t (a, b) VALUES ('x', 1), ('it''s, (', 77);", "77", "b")]
    [InlineData("create table t (q int);\ninsert into `t` (`a`,`b`) values (f(1,2),'y');", "y'", "b")]
    [InlineData("COPY public.t (a, b) FROM stdin;\n1\tx\n2\ty\n\\.\n", "y", "b")]
    public void A_value_of_sql_stands_in_the_column_of_its_statement(string text, string value, string column)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var columns = new SqlColumns();
        Assert.Equal(column, columns.NameOf(columns.ColumnAt(bytes, text.LastIndexOf(value, StringComparison.Ordinal))));
    }

    [Fact]
    public void A_value_outside_of_statements_stands_in_no_column()
    {
        var columns = new SqlColumns();
        Assert.Equal(-1, columns.ColumnAt("INSERT INTO t (a) VALUES (1); select 77"u8, 36));
    }

    [Theory]
    [InlineData("""{"a":{"b":"x"}}""", "a.b")]
    [InlineData("""[{"b":["y","x"]}]""", "[].b[]")]
    [InlineData("""{"a":[1,{"b":"x"}]}""", "a[].b")]
    [InlineData("{\"q\":1}\n{\"b\":\"x\"}\n", "b")]
    public void A_value_of_json_has_a_path(string text, string path) =>
        Assert.Equal(path, Assert.Single(JsonPaths.Of(Encoding.UTF8.GetBytes(text), [text.IndexOf('x', StringComparison.Ordinal)])));

    [Fact]
    public void Broken_json_gives_no_path_behind_the_fault() => Assert.Null(Assert.Single(JsonPaths.Of("{\"a\":}{\"b\":\"x\"}"u8, [12])));

    [Theory]
    [InlineData("logs/app.log.1", "Log")]
    [InlineData("a.csv.bak", "Table")]
    [InlineData("x.tar.gz!export/users.jsonl", "Json")]
    [InlineData("LICENSE", "Notice")]
    [InlineData("docs/CHANGELOG.md", "Notice")]
    [InlineData("package-lock.json", "Lock")]
    [InlineData("src/license.py", "Source")]
    [InlineData(".env.production", "Config")]
    [InlineData("notes", "Text")]
    public void The_name_tells_the_kind(string path, string kind) => Assert.Equal(kind, FileKinds.Of(path).ToString());
}
