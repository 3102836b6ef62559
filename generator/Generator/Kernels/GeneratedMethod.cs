using System.Collections.Generic;
using FusedActivations.Generator.Model;

namespace FusedActivations.Generator.Kernels;

/// <summary>Represents a method to write. Each kind of request has a kind of method.</summary>
/// <param name="Declaration">The signature.</param>
/// <param name="IsPartial">Whether it implements the user's declaration.</param>
/// <param name="Documentation">The lines of its summary, empty where the user's own documentation stands.</param>
internal abstract record GeneratedMethod(MethodDeclaration Declaration, bool IsPartial, IReadOnlyList<string> Documentation);

/// <summary>Represents a method that runs one pass over elements.</summary>
/// <param name="Declaration">The signature.</param>
/// <param name="IsPartial">Whether it implements the user's declaration.</param>
/// <param name="Documentation">The lines of its summary, empty where the user's own documentation stands.</param>
/// <param name="Kernel">The pass.</param>
/// <param name="Form">Spans, scalars or registers.</param>
/// <param name="Element">The element type.</param>
internal sealed record ElementwiseMethod(MethodDeclaration Declaration, bool IsPartial, IReadOnlyList<string> Documentation,
    Kernel Kernel, ValueForm Form, ElementKind Element)
    : GeneratedMethod(Declaration, IsPartial, Documentation);
