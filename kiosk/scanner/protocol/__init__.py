"""What a visit asks of the capture worker, and what the worker tells it.

Frozen data and nothing else: no cv2, no numpy, no Qt, no input or output. What is asked is in
``requests``, what is told in ``events``; the other modules hold what both speak of. The words on
the wire are in :mod:`kiosk.scanner.wire`; the visit's end is
:class:`kiosk.scanner.bridge.CaptureBridge`.

Every request is answered exactly once, by its answer (named in its docstring) or by a
:class:`~kiosk.scanner.protocol.events.Fault` that carries the same request number. The worker also
tells what nobody asked for: frames, progress, pages that it took by itself, misfortunes of the
camera.

Every ``FaultCode``, ``Advice`` and ``PageProblem`` has its sentence in every catalogue:
``scan-advice-<code>``, and ``scan-fault-<code>`` and ``scan-problem-<code>`` with the attribute
``.remedy``, what to do.
"""
