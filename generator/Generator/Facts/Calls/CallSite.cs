using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace FusedActivations.Generator.Facts.Calls;

/// <summary>Represents a call with the values of its arguments, by the order of the parameters.</summary>
/// <param name="Call">The call.</param>
/// <param name="Receiver">The object that it is called on.</param>
/// <param name="Arguments">The values.</param>
/// <param name="Sources">What was written; null of what was left out.</param>
internal sealed record CallSite(IInvocationOperation Call, Value Receiver, IReadOnlyList<Value> Arguments,
    IReadOnlyList<IOperation?> Sources)
{
    /// <summary>Gets the called method.</summary>
    public IMethodSymbol Method => this.Call.TargetMethod;

    /// <summary>Gets the called name.</summary>
    public SyntaxNode Name => NameOf(this.Call);

    /// <summary>Gives the called name.</summary>
    public static SyntaxNode NameOf(IInvocationOperation call) => (call.Syntax as InvocationExpressionSyntax)?.Expression switch
    {
        MemberAccessExpressionSyntax member => member.Name,
        MemberBindingExpressionSyntax member => member.Name,
        { } name => name,
        null => call.Syntax,
    };

    /// <summary>Gives what was written for a parameter; the called name, where that is nothing.</summary>
    public SyntaxNode SyntaxOf(int parameter) => this.Sources[parameter]?.Syntax ?? this.Name;
}

/// <summary>Represents a call of a loss.</summary>
/// <param name="Method">The loss.</param>
/// <param name="Site">The call.</param>
/// <param name="Place">The place to underline, in the member itself.</param>
internal sealed record LossCall(LossMethod Method, CallSite Site, SyntaxNode Place);
