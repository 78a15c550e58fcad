namespace Crpbot.Secrets.Patterns;

/// <summary>Turns a syntax tree into instructions.</summary>
internal sealed class PatternCompiler
{
    private const int MaxInstructions = 4_000;
    private readonly List<PatternInstruction> _code = [];

    /// <summary>Compiles a tree; slots 0 and 1 are the whole match, 2n and 2n+1 group n.</summary>
    /// <param name="root">Syntax tree.</param>
    /// <exception cref="PatternSyntaxException">The pattern is too large.</exception>
    public static PatternInstruction[] Compile(PatternNode root)
    {
        var compiler = new PatternCompiler();
        compiler.Emit(root);
        compiler.Add(PatternOp.Accept);
        return [.. compiler._code];
    }

    private void Emit(PatternNode node)
    {
        switch (node)
        {
            case PatternNode.Empty:
                break;
            case PatternNode.One one:
                Add(PatternOp.One, set: one.Class);
                break;
            case PatternNode.Sequence sequence:
                foreach (var item in sequence.Items) Emit(item);
                break;
            case PatternNode.Choice choice:
                EmitChoice(choice.Items);
                break;
            case PatternNode.Group group:
                Add(PatternOp.Save, group.Index * 2);
                Emit(group.Item);
                Add(PatternOp.Save, (group.Index * 2) + 1);
                break;
            case PatternNode.Assert assert:
                Add(PatternOp.Assert, (int)assert.Kind);
                break;
            case PatternNode.Repeat repeat:
                EmitRepeat(repeat);
                break;
        }
    }

    private void EmitChoice(IReadOnlyList<PatternNode> items)
    {
        var jumps = new List<int>();
        for (var i = 0; i < items.Count - 1; i++)
        {
            var split = Add(PatternOp.Split, _code.Count + 1);
            Emit(items[i]);
            jumps.Add(Add(PatternOp.Jump));
            _code[split] = _code[split] with { B = _code.Count };
        }

        Emit(items[^1]);
        foreach (var jump in jumps) _code[jump] = _code[jump] with { A = _code.Count };
    }

    private void EmitRepeat(PatternNode.Repeat repeat)
    {
        if (repeat.Item is PatternNode.One one)
        {
            Add(PatternOp.Run, repeat.Min, repeat.Max, one.Class, repeat.Greedy);
            return;
        }

        if (PatternWidth.Of(repeat.Item).Min == 0 && repeat.Max == int.MaxValue)
            throw new PatternSyntaxException("an endless repeat of something that can be empty is not in the byte matcher", 0, unsupported: true);
        for (var i = 0; i < repeat.Min; i++) Emit(repeat.Item);
        if (repeat.Max == int.MaxValue) EmitLoop(repeat);
        else EmitOptional(repeat);
    }

    private void EmitLoop(PatternNode.Repeat repeat)
    {
        var split = Add(PatternOp.Split);
        Emit(repeat.Item);
        Add(PatternOp.Jump, split);
        Aim(split, split + 1, _code.Count, repeat.Greedy);
    }

    private void EmitOptional(PatternNode.Repeat repeat)
    {
        var splits = new List<int>();
        for (var i = repeat.Min; i < repeat.Max; i++)
        {
            splits.Add(Add(PatternOp.Split));
            Emit(repeat.Item);
        }

        foreach (var split in splits) Aim(split, split + 1, _code.Count, repeat.Greedy);
    }

    private void Aim(int split, int inside, int behind, bool greedy) =>
        _code[split] = greedy ? _code[split] with { A = inside, B = behind } : _code[split] with { A = behind, B = inside };

    private int Add(PatternOp op, int a = 0, int b = 0, ByteClass set = default, bool greedy = false)
    {
        if (_code.Count >= MaxInstructions) throw new PatternSyntaxException("pattern is too large once its repeats are written out", 0, unsupported: true);
        _code.Add(new PatternInstruction(op, a, b, set, greedy));
        return _code.Count - 1;
    }
}
