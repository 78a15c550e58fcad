namespace Crpbot.Code.Trees;

/// <summary>
/// Kinds of nodes, shared by all languages; the shapes follow CPython's <c>ast</c>. After each kind stand its child slots in order:
/// <c>?</c> a slot that may be null, <c>*</c> any number of children instead of slots, <c>list</c> a node of kind <see cref="List"/>.
/// </summary>
/// <remarks>Fixed slots are always present, so that a slot has one index; an empty list slot is an empty <see cref="List"/>, not null.</remarks>
public enum SyntaxKind
{
    /// <summary>A slot of several nodes: *.</summary>
    List = 0,

    /// <summary>A file: statements*.</summary>
    Module,

    /// <summary>Text that no grammar rule fits, skipped by the parser: no children.</summary>
    Error,

    /// <summary>A function, method, constructor, accessor or local function; text = name: decorators list, type parameters list, parameters list, returns?, body list. Trait Async.</summary>
    Function,

    /// <summary>A class, struct, interface, record or enum; text = name: decorators list, type parameters list, arguments list (bases, keywords), body list.</summary>
    Class,

    /// <summary>One parameter; text = name: annotation?, default?, decorators list. Its role stands in the traits.</summary>
    Parameter,

    /// <summary>A type parameter; text = name: bound?, default?. Trait Variadic, DoubleVariadic (ParamSpec).</summary>
    TypeParameter,

    /// <summary>value?.</summary>
    Return,

    /// <summary>targets*.</summary>
    Delete,

    /// <summary>targets list, value.</summary>
    Assign,

    /// <summary>name, type parameters list, value.</summary>
    TypeAlias,

    /// <summary>text = operator without <c>=</c>: target, value.</summary>
    AugmentedAssign,

    /// <summary>
    /// A declaration with a type: target, annotation?, value?; in C# also decorators list (attributes as Calls, modifiers and accessor words as Names).
    /// Trait Simple when the target is a bare name. A C# <c>var</c> is a Name; in a pattern it is null and fits every type.
    /// </summary>
    AnnotatedAssign,

    /// <summary>target, iterable, body list, else list. Trait Async.</summary>
    For,

    /// <summary>The loop of three parts: initialisers list, test?, steps list, body list.</summary>
    CountedFor,

    /// <summary>test, body list, else list.</summary>
    While,

    /// <summary>body list, test.</summary>
    DoWhile,

    /// <summary>test, body list, else list.</summary>
    If,

    /// <summary>items list, body list. Trait Async.</summary>
    With,

    /// <summary>context, target?.</summary>
    WithItem,

    /// <summary>subject, cases list; also the switch statement.</summary>
    Match,

    /// <summary>pattern, guard?, body list; a default section has a MatchAs without children's pattern and without text.</summary>
    MatchCase,

    /// <summary>exception?, cause?.</summary>
    Raise,

    /// <summary>body list, handlers list, else list, finally list. Trait Star.</summary>
    Try,

    /// <summary>text = name or empty: type?, body list, filter?.</summary>
    Handler,

    /// <summary>test, message?.</summary>
    Assert,

    /// <summary>aliases*.</summary>
    Import,

    /// <summary>text = module with its leading dots: aliases*.</summary>
    ImportFrom,

    /// <summary>text = dotted name or <c>*</c>: new name? (a Name).</summary>
    Alias,

    /// <summary>names*.</summary>
    Global,

    /// <summary>names*.</summary>
    Nonlocal,

    /// <summary>value.</summary>
    ExpressionStatement,

    /// <summary>No children.</summary>
    Pass,

    /// <summary>No children. Text = <c>switch</c> when it leaves a C# switch (a Match) and not a loop; one at the end of a case is left out.</summary>
    Break,

    /// <summary>No children.</summary>
    Continue,

    /// <summary>A block that opens a scope of its own: statements*.</summary>
    Block,

    /// <summary>subject, body list.</summary>
    Lock,

    /// <summary>text = label, or <c>case</c> with its value as written, or <c>default</c>.</summary>
    Goto,

    /// <summary>text = label: statement.</summary>
    Label,

    /// <summary>text = <c>and</c>, <c>or</c>: values*.</summary>
    BooleanOperation,

    /// <summary>target, value (the walrus; also an assignment used as a value, <c>x is string s</c> has its own kind).</summary>
    NamedExpression,

    /// <summary>text = operator: left, right. <c>??</c> is one of them.</summary>
    BinaryOperation,

    /// <summary>text = operator (<c>not</c>, <c>-</c>, <c>+</c>, <c>~</c>, <c>++</c>, <c>--</c>, <c>p++</c>, <c>p--</c>, <c>!</c> for the null-forgiving one): operand.</summary>
    UnaryOperation,

    /// <summary>parameters list, body (an expression, or a Block). Trait Async.</summary>
    Lambda,

    /// <summary>test, value, otherwise.</summary>
    Conditional,

    /// <summary>items* (DictItem).</summary>
    Dict,

    /// <summary>key? (null for <c>**value</c>), value.</summary>
    DictItem,

    /// <summary>items*.</summary>
    Set,

    /// <summary>element, clauses list.</summary>
    ListComprehension,

    /// <summary>element, clauses list.</summary>
    SetComprehension,

    /// <summary>DictItem, clauses list.</summary>
    DictComprehension,

    /// <summary>element, clauses list.</summary>
    Generator,

    /// <summary>target, iterable, conditions list. Trait Async.</summary>
    Comprehension,

    /// <summary>value.</summary>
    Await,

    /// <summary>value?.</summary>
    Yield,

    /// <summary>value.</summary>
    YieldFrom,

    /// <summary>left, then ComparePart*.</summary>
    Compare,

    /// <summary>text = operator (<c>is not</c>, <c>not in</c> with one blank): right.</summary>
    ComparePart,

    /// <summary>callee, arguments list (expressions, Starred, Keyword, in the order written).</summary>
    Call,

    /// <summary>Creation of an object where the language has a word for it: type, arguments list, initialiser? (List of values; Assign for members and, with a Subscript of an empty Name, for <c>[k] = v</c>; ListDisplay for <c>{ k, v }</c>).</summary>
    New,

    /// <summary>text = name, empty for <c>**value</c>: value.</summary>
    Keyword,

    /// <summary>An interpolated string: parts* (StringLiteral, Interpolation).</summary>
    FormattedString,

    /// <summary>A t-string: parts*.</summary>
    TemplateString,

    /// <summary>text = conversion (<c>s r a</c>) or empty: value, format? (FormattedString).</summary>
    Interpolation,

    /// <summary>text = value after escapes. Trait UnicodePrefix for <c>u""</c>, Implicit for several literals side by side.</summary>
    StringLiteral,

    /// <summary>text = value, one character per byte.</summary>
    BytesLiteral,

    /// <summary>text = the digits as written, without <c>_</c>.</summary>
    IntegerLiteral,

    /// <summary>text = as written, without <c>_</c>.</summary>
    FloatLiteral,

    /// <summary>text = as written, without <c>_</c> and suffix.</summary>
    ImaginaryLiteral,

    /// <summary>No children.</summary>
    TrueLiteral,

    /// <summary>No children.</summary>
    FalseLiteral,

    /// <summary>None, null.</summary>
    NoneLiteral,

    /// <summary><c>...</c>; in a pattern: any number of anything.</summary>
    Ellipsis,

    /// <summary>text = member: value; in C# also type arguments list where they are written (<c>x.Get&lt;T&gt;</c>): a pattern without them fits with and without.</summary>
    Attribute,

    /// <summary>value, index (a Tuple for several).</summary>
    Subscript,

    /// <summary>value.</summary>
    Starred,

    /// <summary>text = identifier: no children, in C# type arguments list where they are written (<c>List&lt;T&gt;</c>); in a pattern a text beginning with <c>$</c> is a metavariable, with <c>$...</c> one for any number.</summary>
    Name,

    /// <summary>A list display, array creation or collection expression: items*.</summary>
    ListDisplay,

    /// <summary>items*.</summary>
    Tuple,

    /// <summary>lower?, upper?, step?.</summary>
    Slice,

    /// <summary>text = operator word (<c>cast</c>, <c>as</c>, <c>typeof</c>, <c>default</c>, <c>nameof</c>, <c>sizeof</c>): type, value?.</summary>
    TypeOperation,

    /// <summary>A test against a pattern (<c>x is P</c>): value, pattern.</summary>
    IsPattern,

    /// <summary>A switch used as a value: subject, arms list (MatchCase whose body holds one ExpressionStatement).</summary>
    SwitchExpression,

    /// <summary>A throw used as a value: exception.</summary>
    Throw,

    /// <summary>value; text = operator of a C# relational pattern (<c>&gt; 5</c>), otherwise empty.</summary>
    MatchValue,

    /// <summary>value (NoneLiteral, TrueLiteral, FalseLiteral).</summary>
    MatchSingleton,

    /// <summary>patterns*.</summary>
    MatchSequence,

    /// <summary>text = name of the rest or empty: items* (DictItem of key and pattern).</summary>
    MatchMapping,

    /// <summary>class? (null for a C# <c>{ A: 1 }</c>), arguments list (patterns, Keyword).</summary>
    MatchClass,

    /// <summary>text = name or empty.</summary>
    MatchStar,

    /// <summary>text = name, empty for <c>_</c>: pattern?.</summary>
    MatchAs,

    /// <summary>patterns*.</summary>
    MatchOr,

    /// <summary>patterns* (C#: <c>A and B</c>).</summary>
    MatchAnd,

    /// <summary>pattern (C#: <c>not P</c>).</summary>
    MatchNot,

    /// <summary>Only in patterns, <c>&lt;... e ...&gt;</c>: expression found at any depth.</summary>
    DeepEllipsis,

    /// <summary>Only in patterns, <c>($X: T)</c>; text = metavariable: type.</summary>
    TypedMetavariable,
}
