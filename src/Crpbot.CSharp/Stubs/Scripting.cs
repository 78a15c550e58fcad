// namespaces: Microsoft.CodeAnalysis.CSharp.Scripting System.Management.Automation System.Linq.Dynamic Jint IronPython NCalc DynamicExpresso Microsoft.ClearScript
// packages: Microsoft.CodeAnalysis.CSharp.Scripting Microsoft.PowerShell.SDK System.Linq.Dynamic.Core Jint IronPython NCalc DynamicExpresso.Core Microsoft.ClearScript
using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Linq;
using System.Threading.Tasks;

namespace Microsoft.CodeAnalysis.Scripting { public class ScriptOptions { public static ScriptOptions Default => null; } }
namespace Microsoft.CodeAnalysis.CSharp.Scripting { using Microsoft.CodeAnalysis.Scripting; public static class CSharpScript { public static Task<object> EvaluateAsync(string code, ScriptOptions options = null, object globals = null) => null; public static Task<T> EvaluateAsync<T>(string code, ScriptOptions options = null, object globals = null) => null; public static Task<object> RunAsync(string code, ScriptOptions options = null, object globals = null) => null; public static object Create(string code, ScriptOptions options = null) => null; } }
namespace System.Management.Automation { public class PSObject { } public class PowerShell : IDisposable { public static PowerShell Create() => null; public PowerShell AddScript(string script) => this; public PowerShell AddCommand(string cmdlet) => this; public PowerShell AddParameter(string parameterName, object value) => this; public PowerShell AddArgument(object value) => this; public Collection<PSObject> Invoke() => null; public void Dispose() { } } public class ScriptBlock { public static ScriptBlock Create(string script) => null; } }
namespace System.Linq.Dynamic.Core { public static class DynamicQueryableExtensions { public static IQueryable<TSource> Where<TSource>(this IQueryable<TSource> source, string predicate, params object[] args) => null; public static IQueryable<TSource> OrderBy<TSource>(this IQueryable<TSource> source, string ordering, params object[] args) => null; public static IQueryable Select(this IQueryable source, string selector, params object[] args) => null; } public static class DynamicExpressionParser { public static System.Linq.Expressions.LambdaExpression ParseLambda(Type itType, Type resultType, string expression, params object[] values) => null; } }
namespace Jint { public class Engine { public Engine Execute(string code) => this; public object Evaluate(string code) => null; public Engine SetValue(string name, object value) => this; } }
namespace IronPython.Hosting { public static class Python { public static Microsoft.Scripting.Hosting.ScriptEngine CreateEngine() => null; } }
namespace Microsoft.Scripting.Hosting { public class ScriptEngine { public dynamic Execute(string expression) => null; public ScriptSource CreateScriptSourceFromString(string expression) => null; } public class ScriptSource { public dynamic Execute() => null; } }
namespace NCalc { public class Expression { public Expression(string expression) { } public object Evaluate() => null; } }
namespace DynamicExpresso { public class Interpreter { public object Eval(string expressionText) => null; public T Eval<T>(string expressionText) => default; } }
namespace Microsoft.ClearScript.V8 { public class V8ScriptEngine : IDisposable { public object Evaluate(string code) => null; public void Execute(string code) { } public void Dispose() { } } }
