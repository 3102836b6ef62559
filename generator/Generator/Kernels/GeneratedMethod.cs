using System.Collections.Generic;
using FusedActivations.Generator.Model;

namespace FusedActivations.Generator.Kernels;

/// <summary>Represents a method to write: its signature, its documentation and the pass that it runs.</summary>
/// <param name="Declaration">The signature.</param>
/// <param name="IsPartial">Whether it implements the user's declaration.</param>
/// <param name="Kernel">The pass.</param>
/// <param name="Form">Spans, scalars or registers.</param>
/// <param name="Element">The element type.</param>
/// <param name="Documentation">The lines of its summary, empty where the user's own documentation stands.</param>
internal sealed record GeneratedMethod(MethodDeclaration Declaration, bool IsPartial, Kernel Kernel, ValueForm Form, ElementType Element, IReadOnlyList<string> Documentation);
