using System.Text;
using Crpbot.Code.Flow.Folding;
using Crpbot.Code.Flow.Memory;
using Crpbot.Code.Flow.Running;
using Crpbot.Code.Flow.Values;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow.Libraries;

/// <summary>Text written piece by piece: StringIO, bytearray, StringBuilder.</summary>
internal static class BufferMethods
{
    public static Value? Call(Frame frame, SyntaxNode node, HeapId id, HeapObject content, string name, Arguments arguments, State state)
    {
        switch (name)
        {
            case "write" or "append" or "extend" or "writelines" or "Append" or "AppendLine" or "AppendFormat" or "Write" or "WriteLine" or "AppendJoin" or "AppendLiteral" or "AppendFormatted" or "WriteAsync" or "WriteLineAsync" or "WriteByte" or "CopyTo":
                foreach (var value in arguments.All) content = value.IsNothing ? content : Mutations.Appended(content, Part(value, state));
                state.Set(id, content);
                return Value.Of(id);
            case "insert" or "Insert":
                state.Set(id, Mutations.Inserted(content, arguments.First, Part(arguments.At(1) ?? Value.Unknown, state)));
                return Value.Of(id);
            case "Replace" or "Remove" or "replace":
                foreach (var value in arguments.All.Where(v => !v.Taint.IsEmpty)) content = Mutations.Appended(content, value);
                state.Set(id, content.Blurred().WithRest(Value.Join(content.Elements, Value.Unknown)));
                return Value.Of(id);
            case "getvalue" or "read" or "decode" or "ToString" or "readline" or "getbuffer" or "hex" or "ToArray" or "GetBuffer" or "ToStringAndClear" or "ReadToEnd" or "ReadLine" or "ReadToEndAsync" or "ReadLineAsync" or "ReadString" or "ReadBytes" or "upper" or "lower" or "strip":
                return Text(content, name == "decode" ? ConstantKind.String : null);
            case "readlines":
                return Displays.Make(frame, node, HeapObject.OfRest(ObjectKind.List, Value.Tainted(content.Elements.Taint)), state);
            case "truncate" or "clear" or "Clear":
                state.Set(id, content.Cleared());
                return Value.Of(id);
            case "seek" or "tell" or "flush" or "close" or "Flush" or "Dispose" or "Seek" or "Close" or "FlushAsync" or "SetLength":
                return Value.Unknown;
            default:
                return null;
        }
    }

    /// <summary>All pieces in order.</summary>
    public static Value Text(HeapObject content, ConstantKind? kind)
    {
        var taint = content.Elements.Taint;
        if (!content.Exact || !taint.IsEmpty || !content.Rest.IsNothing) return Value.Tainted(taint);
        var text = new StringBuilder();
        foreach (var item in content.Items)
        {
            if (item.Single is not { IsText: true } part || text.Length + part.Text.Length > Arithmetic.LongestText) return Value.Unknown;
            text.Append(part.Text);
            kind ??= part.Kind;
        }

        return Value.Of(kind == ConstantKind.Bytes ? Constant.OfBytes(text.ToString()) : Constant.Of(text.ToString()));
    }

    private static Value Part(Value value, State state) => value.References.Length == 0 ? value : Value.Tainted(Contents.WholeTaint(value, state));
}
