using System.Text;

namespace Crpbot.Sources.Tests.Documents;

public sealed class NotebookCodeTests
{
    [Fact]
    public void Code_cells_make_one_program() => Assert.Equal("import os\nx = 1\n\nprint(x)\n", Code(Cell("code", "import os\\n", "x = 1\\n"), Cell("code", "print(x)")));

    [Fact]
    public void Text_cells_are_left_out() => Assert.Equal("x = 1\n", Code(Cell("markdown", "# Title"), Cell("code", "x = 1")));

    [Fact]
    public void Cells_of_another_language_are_left_out() => Assert.Equal("x = 1\n", Code(Cell("code", "%%bash\\n", "rm -rf /tmp/x"), Cell("code", "x = 1")));

    [Fact]
    public void A_timed_cell_is_python() => Assert.Equal("%%time\nx = 1\n", Code(Cell("code", "%%time\\n", "x = 1")));

    [Fact]
    public void Each_line_knows_its_line_in_the_file()
    {
        var json = Notebook("python", Cell("code", "import os\\n", "x = 1"));
        var item = Collected.Read("a.ipynb", Encoding.UTF8.GetBytes(json)).Items[1];
        Assert.Equal(Array.FindIndex(json.Split('\n'), l => l.Contains("x = 1", StringComparison.Ordinal)) + 1, item.LineMap![1]);
    }

    [Fact]
    public void The_program_has_a_name_inside_the_notebook() => Assert.Equal("a.ipynb!cells.py", Collected.Read("a.ipynb", Encoding.UTF8.GetBytes(Notebook("python", Cell("code", "x = 1")))).Items[1].Name);

    [Fact]
    public void A_notebook_in_another_language_is_no_python() => Assert.Single(Collected.Read("a.ipynb", Encoding.UTF8.GetBytes(Notebook("julia", Cell("code", "x = 1")))).Items);

    [Fact]
    public void A_notebook_without_code_has_no_program() => Assert.Single(Collected.Read("a.ipynb", Encoding.UTF8.GetBytes(Notebook("python", Cell("markdown", "words")))).Items);

    [Fact]
    public void Every_truncation_has_no_program()
    {
        var bytes = Encoding.UTF8.GetBytes(Notebook("python", Cell("code", "import os\\n", "x = 1")).TrimEnd());
        for (var length = 1; length < bytes.Length; length++) Assert.DoesNotContain("a.ipynb!cells.py", Collected.Read("a.ipynb", bytes[..length]).Names);
    }

    private static string Code(params string[] cells) => Collected.Read("a.ipynb", Encoding.UTF8.GetBytes(Notebook("python", cells))).Items[1].Text;

    private static string Cell(string kind, params string[] lines) => $$"""{"cell_type": "{{kind}}", "metadata": {}, "source": [{{"\n"}}{{string.Join(",\n", lines.Select(l => "\"" + l + "\""))}}{{"\n"}}]}""";

    private static string Notebook(string language, params string[] cells) =>
        "{\"cells\": [\n" + string.Join(",\n", cells) + "\n], \"metadata\": {\"kernelspec\": {\"display_name\": \"K\", \"language\": \"" + language + "\"}}, \"nbformat\": 4}";
}
