using System.Collections.Generic;

namespace Bench.WeakCipherXDesignTokens;

public sealed class DesignTokens
{
    public IReadOnlyList<string> Colours()
    {
        var des = DES.Create();
        des.Key = "dark";
        return des.List();
    }
}
