using System.Collections.Generic;
using System.Threading;
using FusedActivations.Generator.Collections;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FusedActivations.Generator.Binding;

/// <summary>Represents the part of an annotated method that the user wrote, while it is bound.</summary>
internal sealed class WrittenMethod
{
    private readonly MethodDeclarationSyntax? syntax;
    private bool isRepeatable;

    private WrittenMethod(IMethodSymbol method, MethodDeclarationSyntax? syntax, ProblemPlaces places)
    {
        this.Method = method;
        this.syntax = syntax;
        this.Places = places;
    }

    /// <summary>Gets the method.</summary>
    public IMethodSymbol Method { get; }

    /// <summary>Gets where its parts stand.</summary>
    public ProblemPlaces Places { get; }

    /// <summary>Gets what is wrong with it.</summary>
    public List<Problem> Problems { get; } = [];

    /// <summary>Gets the binding of a method that nothing can be written for.</summary>
    public MethodBinding Refusal => new(null, this.Problems.ToEquatableArray());

    /// <summary>Finds the part; null where the compiler's own errors say all there is to say.</summary>
    public static WrittenMethod? Of(IMethodSymbol method, AttributeData attribute, CancellationToken cancellation)
    {
        IMethodSymbol part = Declarability.WrittenPart(method);
        MethodDeclarationSyntax? syntax = DeclarationReader.FindSyntax(part, cancellation);
        return Declarability.IsBroken(part, syntax)
            ? null
            : new WrittenMethod(part, syntax, ProblemPlaces.Of(part, syntax, attribute, cancellation));
    }

    /// <summary>Reports what stands in the way of an implementing part; gives the declaration, or null where there is none.</summary>
    public MethodDeclarationSyntax? Check()
    {
        this.isRepeatable = Declarability.Check(this.Method, this.syntax, this.Places, this.Problems);
        return this.syntax;
    }

    /// <summary>Ends the binding: with what was asked for, or with a body that throws where something is wrong.</summary>
    /// <param name="request">What was asked for, or null.</param>
    /// <param name="reason">Why there is none; the rules that are violated where it is null.</param>
    public MethodBinding Bind(MethodRequest? request, string? reason = null)
    {
        MethodDeclarationSyntax declaration = this.syntax!;
        return new MethodBinding(
            !this.isRepeatable ? ThrowingRequest.ForUnrepeatable(this.Method, declaration)
                : request is null || this.Problems.Count > 0
                ? ThrowingRequest.For(this.Method, declaration, reason ?? ThrowingRequest.ReasonOf(this.Problems))
                : request,
            this.Problems.ToEquatableArray());
    }
}
