using System.Runtime.CompilerServices;

namespace Crpbot.Secrets.Patterns;

/// <summary>
/// Runs compiled instructions on bytes with backtracking and a budget of steps, so that a hostile pattern or text ends in
/// <see cref="MatchOutcome.OutOfBudget"/> instead of a hang.
/// </summary>
internal ref struct PatternMatcher
{
    private const int Budget = 200_000;
    private const byte RestoreSlot = 0, Resume = 1, GiveBack = 2, TakeMore = 3;

    private readonly ReadOnlySpan<PatternInstruction> _code;
    private readonly ReadOnlySpan<byte> _text;
    private Span<int> _stack;
    private int _top;
    private int _steps;

    /// <summary>Prepares a match.</summary>
    /// <param name="code">Instructions.</param>
    /// <param name="text">Text; conditions look at its whole length.</param>
    /// <param name="stack">Scratch; grows on the heap when too small.</param>
    public PatternMatcher(ReadOnlySpan<PatternInstruction> code, ReadOnlySpan<byte> text, Span<int> stack)
    {
        _code = code;
        _text = text;
        _stack = stack;
    }

    /// <summary>Matches at one place only.</summary>
    /// <param name="start">Offset in the text.</param>
    /// <param name="slots">Receives begin and end of the match and of each group; -1 where a group took no part.</param>
    public MatchOutcome At(int start, Span<int> slots)
    {
        slots.Fill(-1);
        _top = 0;
        slots[0] = start;
        int pc = 0, at = start;
        while (true)
        {
            if (++_steps > Budget) return MatchOutcome.OutOfBudget;
            ref readonly var step = ref _code[pc];
            var alive = true;
            switch (step.Op)
            {
                case PatternOp.One:
                    alive = at < _text.Length && step.Class.Contains(_text[at]);
                    at++;
                    pc++;
                    break;
                case PatternOp.Run:
                    alive = TakeRun(in step, pc, ref at);
                    pc++;
                    break;
                case PatternOp.Split:
                    Push(Resume, step.B, at, 0);
                    pc = step.A;
                    break;
                case PatternOp.Jump:
                    pc = step.A;
                    break;
                case PatternOp.Save:
                    Push(RestoreSlot, step.A, slots[step.A], 0);
                    slots[step.A] = at;
                    pc++;
                    break;
                case PatternOp.Assert:
                    alive = Holds((PatternAssertion)step.A, at);
                    pc++;
                    break;
                default:
                    slots[1] = at;
                    return MatchOutcome.Found;
            }

            if (!alive && !Backtrack(ref pc, ref at, slots)) return MatchOutcome.None;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TakeRun(in PatternInstruction step, int pc, ref int at)
    {
        var limit = step.B < _text.Length - at ? at + step.B : _text.Length;
        var end = at;
        var stop = step.Greedy ? limit : Math.Min(limit, at + step.A);
        while (end < stop && step.Class.Contains(_text[end])) end++;
        _steps += (end - at) >> 4;
        if (end - at < step.A) return false;
        if (step.Greedy)
        {
            if (end > at + step.A) Push(GiveBack, pc + 1, at + step.A, end - 1);
        }
        else if (end < limit)
        {
            Push(TakeMore, pc, end, limit);
        }

        at = end;
        return true;
    }

    private bool Backtrack(ref int pc, ref int at, Span<int> slots)
    {
        while (_top > 0)
        {
            _top -= 4;
            var frame = _stack.Slice(_top, 4);
            switch (frame[0])
            {
                case RestoreSlot:
                    slots[frame[1]] = frame[2];
                    break;
                case Resume:
                    (pc, at) = (frame[1], frame[2]);
                    return true;
                case GiveBack:
                    (pc, at) = (frame[1], frame[3]);
                    if (frame[3] > frame[2])
                    {
                        frame[3]--;
                        _top += 4;
                    }

                    return true;
                default:
                    if (!_code[frame[1]].Class.Contains(_text[frame[2]])) break;
                    (pc, at) = (frame[1] + 1, ++frame[2]);
                    if (frame[2] < frame[3]) _top += 4;
                    return true;
            }
        }

        return false;
    }

    private readonly bool Holds(PatternAssertion kind, int at) => kind switch
    {
        PatternAssertion.TextStart => at == 0,
        PatternAssertion.TextEnd => at == _text.Length,
        PatternAssertion.LineStart => at == 0 || _text[at - 1] == (byte)'\n',
        PatternAssertion.LineEnd => at == _text.Length || _text[at] == (byte)'\n' || (_text[at] == (byte)'\r' && at + 1 < _text.Length && _text[at + 1] == (byte)'\n'),
        PatternAssertion.WordBoundary => IsWord(at - 1) != IsWord(at),
        _ => IsWord(at - 1) == IsWord(at),
    };

    private readonly bool IsWord(int at) => (uint)at < (uint)_text.Length && (char.IsAsciiLetterOrDigit((char)_text[at]) || _text[at] == (byte)'_');

    private void Push(byte kind, int a, int b, int c)
    {
        if (_top + 4 > _stack.Length)
        {
            var larger = new int[_stack.Length * 2];
            _stack.CopyTo(larger);
            _stack = larger;
        }

        _stack[_top] = kind;
        _stack[_top + 1] = a;
        _stack[_top + 2] = b;
        _stack[_top + 3] = c;
        _top += 4;
    }
}
