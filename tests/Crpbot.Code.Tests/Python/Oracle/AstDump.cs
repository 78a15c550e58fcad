using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Tests.Python.Oracle;

/// <summary>Prints our tree as ast_dump.py prints CPython's: names of its classes, its fields, byte columns.</summary>
internal sealed partial class AstDump(SyntaxTree tree, bool modern)
{
    private readonly StringBuilder _out = new();
    private readonly Columns _columns = new(tree);
    private bool _positions = true;

    public static string Digest(SyntaxTree tree, bool modern)
    {
        if (tree.Faults.Count > 0) return "!" + tree.Faults[0].Message;
        var dump = new AstDump(tree, modern);
        return string.Join(' ', Enumerable.Range(0, tree.Root.Count).Select(i => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(dump.Statement(i))))[..16]));
    }

    public string Statement(int index)
    {
        _out.Clear();
        Write(tree.Root.Required(index));
        return _out.ToString();
    }

    private void Open(string name) => _out.Append(name).Append('(');

    private void Field(string name)
    {
        if (_out[^1] != '(') _out.Append(", ");
        _out.Append(name).Append('=');
    }

    private void Close(int start, int end)
    {
        if (_positions)
        {
            var (line, column) = _columns.At(start);
            var (endLine, endColumn) = _columns.At(end);
            if (_out[^1] != '(') _out.Append(", ");
            _out.Append(CultureInfo.InvariantCulture, $"lineno={line}, col_offset={column}, end_lineno={endLine}, end_col_offset={endColumn}");
        }

        _out.Append(')');
    }

    private void Close(SyntaxNode node) => Close(node.Start, node.End);

    private void Node(string field, SyntaxNode? node, string context = "Load")
    {
        if (node is null) return;
        Field(field);
        Write(node, context);
    }

    private void Nodes(string field, IEnumerable<SyntaxNode?> nodes, string context = "Load")
    {
        Field(field);
        _out.Append('[');
        var first = true;
        foreach (var node in nodes)
        {
            if (!first) _out.Append(", ");
            first = false;
            if (node is null) _out.Append("None");
            else Write(node, context);
        }

        _out.Append(']');
    }

    private static SyntaxNode?[] Items(SyntaxNode? node) => node is null ? [] : node.Children.ToArray();

    private void Text(string field, string value)
    {
        Field(field);
        Constants.WriteString(_out, value);
    }

    private void OptionalText(string field, string value)
    {
        if (value.Length > 0) Text(field, value);
    }

    private void Context(string context)
    {
        Field("ctx");
        _out.Append(context).Append("()");
    }

    private void TypeParameters(SyntaxNode? list)
    {
        if (modern) Nodes("type_params", Items(list));
    }
}
