using System.Collections.Generic;
using System.Linq;
using System.Threading;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Formulas;
using FusedActivations.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FusedActivations.Generator.Binding;

/// <summary>
/// Binds a method with [Activation], [ActivationBackward] or [Loss]: what to generate, and what is wrong. The generator uses the
/// one, the analyzer the other, so that they cannot disagree.
/// </summary>
internal static class MethodBinder
{
    /// <summary>Binds a method; null where the compiler's own errors say all there is to say.</summary>
    /// <param name="method">The method.</param>
    /// <param name="attribute">Its attribute.</param>
    /// <param name="compilation">The program, in which formulas are found.</param>
    /// <param name="cancellation">Ends the binding.</param>
    public static MethodBinding? Bind(IMethodSymbol method, AttributeData attribute, Compilation compilation,
        CancellationToken cancellation)
    {
        using FormulaBudget budget = FormulaBudget.BeginCancellable(cancellation);
        return AttributeReader.IsNamed(attribute.AttributeClass, AttributeReader.ActivationBackward)
            ? BackwardBinder.Bind(method, attribute, compilation, cancellation)
            : AttributeReader.IsNamed(attribute.AttributeClass, AttributeReader.Loss) ? LossBinder.Bind(method, attribute, cancellation)
            : BindForward(method, attribute, compilation, cancellation);
    }

    private static MethodBinding? BindForward(IMethodSymbol method, AttributeData attribute, Compilation compilation,
        CancellationToken cancellation)
    {
        if (WrittenMethod.Of(method, attribute, cancellation) is not { } written
            || AttributeReader.Read(attribute, written.Method.ContainingAssembly) is not { } text)
        {
            return null;
        }

        method = written.Method;
        ProblemPlaces places = written.Places;
        List<Problem> problems = written.Problems;
        if (written.Check() is not { } syntax)
        {
            return written.Refusal;
        }

        cancellation.ThrowIfCancellationRequested();
        if (RowBinder.FindNamed(text, method) is { } rowwise)
        {
            return written.Bind(new RowBinder(rowwise, text, method, syntax, places, problems).Bind());
        }

        text = new FormulaFinder(compilation, method, cancellation).Find(text, attribute);
        Activation? named = TextBinder.FindNamed(text, method.Parameters.Select(static parameter => parameter.Name));
        Signature? signature = new SignatureReader(method, syntax, places, problems).Read(named);
        if (text.Formulas.FirstOrDefault(static formula => formula.IsFaulty) is { } faulty)
        {
            // It reports its own problems.
            return written.Bind(null, $"its formula '{faulty.Name}' cannot be compiled") with { Text = text, Signature = signature };
        }

        TextBinder binder = new(text, method.Name, places, problems);
        binder.Check(signature);
        KernelRequest? request = signature is not null && problems.Count == 0 && binder.Bound?.Kernel is { } formula
            ? Request(method, syntax, text, formula, signature)
            : null;
        return written.Bind(request) with { Text = text, Signature = signature, Bound = binder.Bound };
    }

    private static KernelRequest Request(IMethodSymbol method, MethodDeclarationSyntax syntax, ActivationText text, KernelFormula formula,
        Signature signature)
    {
        KernelRequest request = new(
            DeclarationReader.ReadType(method.ContainingType),
            DeclarationReader.ReadMethod(method, syntax, signature.Parameters),
            RequestKind.Forward,
            signature.Parameters,
            text with { Formulas = [] },
            formula,
            signature.Element,
            signature.Form,
            TakenNames: []);
        return request with { TakenNames = SiblingNames.FindTaken(method.ContainingType, request) };
    }
}
