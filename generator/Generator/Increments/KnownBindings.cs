using System.Collections.Generic;
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
internal sealed class KnownBindings
{
    private readonly ConditionalWeakTable<MethodDeclarationSyntax, Entry> entries = new();

    /// <summary>Gives the bindings of a method: those known, or new ones.</summary>
    /// <param name="method">The method.</param>
    /// <param name="model">The meaning of its file.</param>
    /// <param name="cancellation">Ends the binding.</param>
    public EquatableArray<GeneratorBinding> Get(MethodDeclarationSyntax method, SemanticModel model, CancellationToken cancellation)
    {
        ProgramState now = ProgramState.Of(model.Compilation);
        if (this.entries.TryGetValue(method, out Entry? entry) && (ReferenceEquals(entry.State, now) || !now.Since(entry.State, cancellation).Touch(entry.Mentioned)))
        {
            entry.State = now;
            return entry.Bindings;
        }

        EquatableArray<GeneratorBinding> bindings = AnnotatedMethod.Bind(method, model, out bool isAlone, cancellation);
        this.entries.Remove(method);
        if (isAlone && MentionedNames.Of(method) is { } mentioned)
        {
            this.entries.GetValue(method, _ => new Entry(bindings, mentioned, now));
        }

        return bindings;
    }

    private sealed class Entry(EquatableArray<GeneratorBinding> bindings, IReadOnlyCollection<string> mentioned, ProgramState state)
    {
        public EquatableArray<GeneratorBinding> Bindings { get; } = bindings;

        public IReadOnlyCollection<string> Mentioned { get; } = mentioned;

        // Bindings that were found to hold move on, so that no earlier program is kept.
        public ProgramState State { get; set; } = state;
    }
}
