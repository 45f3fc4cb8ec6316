# `kiosk doctor`: what works on this machine, and what to do about the rest.

doctor-part-display = Screen
doctor-part-fonts = Fonts
doctor-part-camera = Camera
doctor-part-scanner = Scanner
doctor-part-reader = Reading of pages
doctor-part-phone = Phones
doctor-part-printer = Printer
doctor-part-backend = Caf service
doctor-part-law = Estimates of rights
doctor-part-outbox = Messages to people
doctor-part-memory = Private directories
doctor-part-cores = Traces of crashes
doctor-part-disk = Free space

doctor-verdict-ok = Nothing keeps the kiosk from serving.
doctor-verdict-failed = The kiosk lacks something: see the lines marked ✗.

doctor-silent = The check did not answer in time.
    .advice = Run it again. If it lasts, unplug the device or restart the machine.
doctor-broken = The check failed ({ $kind }: { $why }).
    .advice = This is a defect of the kiosk: report it with this line.

doctor-display-ok = Qt draws on a screen of { $width } × { $height } pixels ({ $platform }).
doctor-display-none = No screen is announced; the libraries of Qt are there.
    .advice = Start the kiosk from a graphical session (X11 or cage), or look at it over VNC.
doctor-display-refused = Qt could not open the screen { $screen }.
    .advice = Check that the display server runs and that this account may use it.
doctor-display-library = Qt lacks a library: { $library }.
    .advice = Run the set-up again (make run): it adds the packages that are needed.

doctor-fonts-ok = Fonts found: { $families }.
doctor-fonts-missing = Fonts missing: { $families }.
    .advice = Install them: apt install { $packages }
doctor-fonts-unknown = The program fc-list is missing: fonts could not be looked for.
    .advice = Install it: apt install fontconfig

doctor-camera-ok = The camera gives pictures of { $width } × { $height } pixels.
doctor-camera-unset = The settings say that there is no camera.
doctor-camera-none = No camera is plugged in.
    .advice = Plug in a camera, or write its file in camera.source of kiosk.toml.
doctor-camera-missing = The camera of the settings does not exist: { $source }.
    .advice = Plug it in, or correct camera.source in kiosk.toml.
doctor-camera-busy = The camera { $source } is held by another program, or this account may not open it.
    .advice = Close the other program, or add this account to the group video.
doctor-camera-silent = The camera { $source } opens but gives no picture.
    .advice = Unplug the camera and plug it in again.
doctor-camera-black = The camera { $source } gives nothing but black.
    .advice = Open its shutter and check the light.

doctor-reader-ok = Pages are read, and set upright, on this machine.
doctor-reader-none = Tesseract is missing: pages are sent without being read or set upright.
    .advice = Install them: apt install { $packages }
doctor-reader-data = Tesseract lacks some of its data: pages stay unread or upside down.
    .advice = Install them: apt install { $packages }

doctor-scanner-ok = Scanner found: { $labels }.
doctor-scanner-unset = The settings say that there is no scanner.
doctor-scanner-none = No scanner answers.
    .advice = If there is one, switch it on. A network scanner needs the package sane-airscan.
doctor-scanner-missing = The scanner of the settings does not answer: { $device }.
    .advice = Switch it on, or correct scanner.device in kiosk.toml (scanimage -L gives the names).
doctor-scanner-silent = SANE could not look for scanners.
    .advice = Install it (apt install sane-utils), then try scanimage -L.

doctor-phone-ok = Phones of the network find the kiosk at { $address }.
doctor-phone-unset = The settings do not open the kiosk to phones.
doctor-phone-no-network = This kiosk has no address on a network: phones do not find it.
    .advice = Plug in the network, or write the address of the kiosk in phone.address of kiosk.toml.
doctor-phone-alone = The address { $address } is seen from this machine only.
    .advice = Write “auto”, or the address of the kiosk on the network, in phone.address of kiosk.toml.
doctor-phone-failed = The page for phones does not open at { $address }.
    .advice = Check in kiosk.toml phone.address, phone.port (taken by another program?), phone.certificate and phone.private_key.

doctor-capture-died = The program that speaks to the devices stopped or no longer answers.
    .advice = Unplug the device and plug it in again. The kernel log (dmesg) says which one is at fault.

doctor-printer-ok = The printer is ready.
doctor-printer-unset = There is no printer.
    .advice = Add a default queue to CUPS, or write printer.uri in kiosk.toml.
doctor-printer-blocked = The printer cannot print.
doctor-printer-warned = The printer is ready, but asks for something.

doctor-backend-embedded-ok = The embedded service starts and answers.
doctor-backend-embedded-failed = The embedded service does not start: { $why }
    .advice = Run kiosk backend to read what it says.
doctor-backend-folder = The folder of the database cannot be written: { $folder }.
    .advice = Give it to this account, or correct supervisor.state in kiosk.toml.
doctor-backend-ok = The service { $url } answers (database: { $database }).
doctor-backend-refused = The service { $url } does not answer as it should (code { $code }).
    .advice = Check backend.url and backend.token in kiosk.toml, then the network.

doctor-law-ok = The law loads and answers (OpenFisca-France { $version }).
doctor-law-failed = The law does not load: { $why }
    .advice = Estimates of rights are unavailable. Run make setup-run to install the dependencies again.
doctor-law-elsewhere = Rights are estimated by the Caf service, not by this kiosk.

doctor-outbox-ok = Messages can leave ({ $channels }).
doctor-outbox-none = No code can be sent: nobody can open an account or find a password again here.
    .advice = Set outbox.email or outbox.sms in kiosk.toml.
doctor-outbox-elsewhere = Messages leave from the Caf service, not from this kiosk.
doctor-outbox-demonstration-ok = A demonstration: nothing is sent, messages are read on the telephone beside the page.
doctor-outbox-demonstration-real = A demonstration writes to nobody: with outbox in kiosk.toml, the embedded service does not start.
    .advice = Remove outbox from kiosk.toml, or set backend.demo = false.
doctor-outbox-refused = The settings of messages are not in order: { $why }
    .advice = Correct outbox in kiosk.toml; secrets come from the environment.
doctor-outbox-email-failed = { $trouble ->
    [certificate] The mail server { $host } does not encrypt, or its certificate is not known.
    [credentials] The mail server { $host } refuses the user or the password.
   *[other] The mail server { $host } does not answer.
}
    .advice = Check outbox.email in kiosk.toml, KIOSK_OUTBOX__EMAIL__PASSWORD, then the network.
doctor-outbox-sms-failed = { $trouble ->
    [certificate] The certificate of the SMS gateway { $host } is not known.
   *[other] The SMS gateway { $host } does not answer.
}
    .advice = Check outbox.sms.url in kiosk.toml, then the network.
doctor-outbox-folder = The folder of letters to print cannot be written: { $folder }.
    .advice = Give it to this account, or correct outbox.post.folder in kiosk.toml.

doctor-memory-ok = What a visitor does stays in memory ({ $place }).
doctor-memory-disk = What a visitor does is written to a disk ({ $place }).
    .advice = Mount a tmpfs file system on /dev/shm.
doctor-memory-swap = Memory ({ $place }) may be copied unencrypted to a disk: { $swaps }.
    .advice = Stop swapping (swapoff -a), or encrypt it.

doctor-cores-ok = A crash leaves no trace of what was in memory.
doctor-cores-piped = The kernel hands the memory of programs that crash to { $program }.
    .advice = The kiosk itself escapes that, the programs that it starts do not. Write core into /proc/sys/kernel/core_pattern.
doctor-cores-kept = A crash may leave the memory of a visitor on the disk.
    .advice = The kernel refuses prctl or setrlimit to this account: look at its confinement (AppArmor, container).

doctor-disk-ok = At least { $megabytes } MB are left ({ $folder }).
doctor-disk-low = Only { $megabytes } MB are left ({ $folder }).
    .advice = Make room before pages can no longer be scanned.
doctor-disk-full = Only { $megabytes } MB are left ({ $folder }): a visitor may be stopped midway.
    .advice = Make room now.
