using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using FusedActivations.Generator.Binding;
using FusedActivations.Generator.Collections;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FusedActivations.Generator.Increments;

/// <summary>
/// Keeps what methods were bound to, as long as their syntax lives. With each edit the compiler asks for every annotated method of the
/// program again; a binding is given once more where no name that the method mentions can mean anything else than before.
/// </summary>
internal static class KnownBindings
{
    private static readonly ConditionalWeakTable<MethodDeclarationSyntax, Entry> Entries = new();

    /// <summary>Gives the bindings of a method, as the generator keeps them: those known, or new ones.</summary>
    /// <param name="method">The method.</param>
    /// <param name="model">The meaning of its file.</param>
    /// <param name="cancellation">Ends the binding.</param>
    public static EquatableArray<GeneratorBinding> Get(MethodDeclarationSyntax method, SemanticModel model, CancellationToken cancellation)
    {
        ProgramState now = ProgramState.Of(model.Compilation);
        if (FindEntry(method, now, cancellation) is { } known)
        {
            return known.OfGenerator;
        }

        NewMethods.Visit(method.SyntaxTree, model.Compilation, (other, itsModel) => Bind(other, itsModel, now, cancellation), cancellation);
        return (FindEntry(method, now, cancellation) ?? Bind(method, model, now, cancellation)).OfGenerator;
    }

    private static Entry Bind(MethodDeclarationSyntax method, SemanticModel model, ProgramState now, CancellationToken cancellation)
    {
        Entry entry = new(method, AnnotatedMethod.Bind(method, model, out bool isAlone, cancellation), isAlone, now);
        Entries.Remove(method);
        return Entries.GetValue(method, _ => entry);
    }

    /// <summary>Finds what a method was bound to, where that still holds; null where it must be bound anew.</summary>
    /// <param name="written">The attribute.</param>
    /// <param name="attribute">Its metadata name.</param>
    /// <param name="compilation">The program.</param>
    /// <param name="cancellation">Ends the search.</param>
    public static MethodBinding? Find(SyntaxNode written, string attribute, Compilation compilation, CancellationToken cancellation) =>
        written.FirstAncestorOrSelf<MethodDeclarationSyntax>() is { } method
            && FindEntry(method, ProgramState.Of(compilation), cancellation) is { } known
            ? known.Bindings.FirstOrDefault(pair => string.Equals(pair.Attribute, attribute, StringComparison.Ordinal)).Binding
            : null;

    private static Entry? FindEntry(MethodDeclarationSyntax method, ProgramState now, CancellationToken cancellation)
    {
        if (!Entries.TryGetValue(method, out Entry? entry)
            || (!ReferenceEquals(entry.State, now)
                && (!entry.IsAlone || now.Since(entry.State, cancellation).Touch(() => entry.Mentioned))))
        {
            return null;
        }

        entry.State = now;
        return entry;
    }

    private sealed class Entry(MethodDeclarationSyntax method, IReadOnlyList<(string Attribute, MethodBinding Binding)> bindings,
        bool isAlone, ProgramState state)
    {
        private readonly Lazy<IReadOnlyCollection<string>?> mentioned = new(() => MentionedNames.Of(method));

        public IReadOnlyList<(string Attribute, MethodBinding Binding)> Bindings { get; } = bindings;

        public EquatableArray<GeneratorBinding> OfGenerator { get; } =
            bindings.Select(static pair => GeneratorBinding.Of(pair.Binding)).ToEquatableArray();

        // Else it holds in the program that it was made in.
        public bool IsAlone { get; } = isAlone;

        // Collected with the first edit: a build from the command line sees none.
        public IReadOnlyCollection<string>? Mentioned => this.mentioned.Value;

        // Bindings that were found to hold move on, so that no earlier program is kept.
        public ProgramState State { get; set; } = state;
    }
}
