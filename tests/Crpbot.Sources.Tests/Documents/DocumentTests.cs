using System.Text;

namespace Crpbot.Sources.Tests.Documents;

public sealed class DocumentTests
{
    private const string Notebook = """
        {
         "cells": [
          {
           "cell_type": "code",
           "metadata": {"tags": ["one", "two"]},
           "outputs": [
            {
             "data": {
              "image/png": "iVBORw0KGgo",
              "text/plain": [
               "first\n",
               "second"
              ]
             }
            }
           ],
           "source": [
            "import os\n",
            "key = \"abc\\tdef\"\n",
            "print(key)"
           ]
          }
         ],
         "nbformat": 4
        }
        """;

    [Fact]
    public void A_notebook_cell_is_read_unescaped_at_the_lines_of_the_file()
    {
        var item = Collected.Read("a.ipynb", Bytes(Notebook)).Items[0];
        var lines = item.Text.Split('\n');
        var at = Array.IndexOf(lines, "key = \"abc\\tdef\"");
        Assert.Equal(Array.FindIndex(Notebook.Split('\n'), l => l.Contains("key =", StringComparison.Ordinal)) + 1, item.LineMap![at]);
    }

    [Fact]
    public void A_notebook_has_a_map_entry_for_every_line()
    {
        var item = Collected.Read("a.ipynb", Bytes(Notebook)).Items[0];
        Assert.Equal(item.Text.TrimEnd('\n').Split('\n').Length, item.LineMap!.Length);
    }

    [Fact]
    public void Outputs_are_read_and_pictures_dropped()
    {
        var text = Collected.Read("a.ipynb", Bytes(Notebook)).Items[0].Text;
        Assert.Contains("first\nsecond\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("iVBORw0KGgo", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_truncation_of_a_notebook_is_offered_as_it_stands()
    {
        for (var length = 1; length < Notebook.Length; length++)
            Assert.Equal(Notebook[..length], Assert.Single(Collected.Read("a.ipynb", Bytes(Notebook[..length])).Items).Text);
    }

    [Fact]
    public void A_notebook_on_one_line_maps_to_it()
    {
        var item = Assert.Single(Collected.Read("a.ipynb", Bytes("{\"cells\":[{\"source\":\"a\\nb\\n\"}]}")).Items);
        Assert.Equal("a\nb\n", item.Text);
        Assert.Equal([1, 1], item.LineMap!);
    }

    [PythonTheory]
    [InlineData("UTF-8")]
    [InlineData("UTF-16le")]
    [InlineData("UTF-16be")]
    public void Rows_of_a_database_read_like_assignments(string encoding)
    {
        var text = Assert.Single(Collected.Read("a.db", Database(encoding)).Items).Text;
        Assert.Contains("\npassword = \"correct horse 17\"\n", text, StringComparison.Ordinal);
        Assert.Contains("\nsmtp_password = \"battery staple\"\n", text, StringComparison.Ordinal);
    }

    [PythonTheory]
    [InlineData("UTF-8")]
    public void Deleted_rows_are_still_found(string encoding) => Assert.Contains("deleted-but-there", Assert.Single(Collected.Read("a.db", Database(encoding)).Items).Text, StringComparison.Ordinal);

    [PythonTheory]
    [InlineData("UTF-8")]
    public void Damaged_and_cut_databases_never_crash(string encoding)
    {
        var whole = Database(encoding);
        var random = new Random(99);
        for (var round = 0; round < 400; round++)
        {
            var damaged = whole[..random.Next(600, whole.Length)];
            for (var i = 0; i < 30; i++) damaged[random.Next(16, damaged.Length)] = (byte)random.Next(256);
            Assert.Single(Collected.Read("a.db", damaged).Items);
        }
    }

    [Fact]
    public void A_sentence_that_Word_cut_into_runs_stands_whole()
    {
        const string Xml = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>The pass</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:r><w:t>word: Horse&amp;7&#33;</w:t></w:r></w:p><w:p><w:r><w:t>next</w:t></w:r></w:p></w:body></w:document>";
        var item = Assert.Single(Collected.Read("a.docx", Archives.ArchiveTests.Zip(("word/document.xml", Xml))).Items);
        Assert.Equal("The password: Horse&7!\nnext\n", item.Text);
    }

    [Fact]
    public void Xml_of_another_kind_keeps_its_attributes()
    {
        const string Xml = "<config password=\"x\">y</config>";
        Assert.Equal(Xml, Assert.Single(Collected.Read("a.zip", Archives.ArchiveTests.Zip(("content.xml", Xml))).Items).Text);
    }

    [Fact]
    public void Broken_office_xml_never_crashes()
    {
        const string Xml = "<a:p xmlns=\"openxmlformats.org\">x&am;&;&#;&#x;&#xD800;&#99999999;&lt y & <w:tab/>z</a:p><w:br/>";
        for (var length = 30; length <= Xml.Length; length++)
            Assert.True(Collected.Read("a.pptx", Archives.ArchiveTests.Zip(("ppt/slides/slide1.xml", Xml[..length]))).Items.Count <= 1);
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Database(string encoding)
    {
        using var folder = new TemporaryFolder();
        const string Script = """
            import sqlite3, sys
            c = sqlite3.connect(sys.argv[1]); c.execute("pragma encoding='%s'" % sys.argv[2])
            c.execute("pragma secure_delete=off"); c.execute("create table users (id integer primary key, login varchar(20) not null, [password] text, check (id > 0))")
            c.execute("create table settings (name text, value text)")
            c.executemany("insert into users (login, password) values (?, ?)", [("user%d" % i, "correct horse %d" % i) for i in range(400)])
            c.execute("insert into settings values ('smtp_password', 'battery staple')")
            c.execute("create table gone (x text)"); c.executemany("insert into gone values (?)", [("deleted-but-there %d" % i,) for i in range(300)])
            c.commit(); c.execute("drop table gone"); c.commit()
            """;
        Shell.Run("python3", folder.Root, "", "-c", Script, Path.Combine(folder.Root, "a.db"), encoding);
        return File.ReadAllBytes(Path.Combine(folder.Root, "a.db"));
    }
}
